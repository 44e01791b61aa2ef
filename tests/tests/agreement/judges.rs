//! The second judge, and the known errors of both.

use boon::{Compiler, Draft, Schemas};
use serde_json::Value;
use vetted::schema::Dialect;
use vetted::testing::{Disagreement, Verdicts};

/// The crate `boon` as a judge.
pub fn boon(schema: &Value, dialect: Dialect) -> Result<Verdicts, String> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.set_default_draft(match dialect {
        Dialect::Draft2020_12 => Draft::V2020_12,
        Dialect::Draft2019_09 => Draft::V2019_09,
        _ => Draft::V7,
    });
    compiler.add_resource("schema.json", schema.clone()).map_err(|error| error.to_string())?;
    let index = compiler.compile("schema.json", &mut schemas).map_err(|error| format!("{error:#}"))?;
    Ok(Box::new(move |document| schemas.validate(document, index).map_err(|error| error.to_string())))
}

/// Whether a judge is wrong here, which is known.
pub fn is_known_error(_: &Disagreement) -> bool {
    false
}
