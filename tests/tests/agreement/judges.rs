//! The second judge, and the known errors of both.

use boon::{Compiler, Draft, Schemas};
use serde_json::Value;
use vetted::Report;
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
pub fn is_known_error(disagreement: &Disagreement) -> bool {
    compares_as_floats(disagreement)
}

/// boon 0.6 compares a number that is past 64 bits, or not written as a whole number, with a bound as floats: to it
/// 9223372036854775808 is not more than 9223372036854775807.
fn compares_as_floats(disagreement: &Disagreement) -> bool {
    let is_past_its_bound = |report: &Report| report.iter().all(|violation| violation.code() == "range");
    disagreement.judge == "boon"
        && disagreement.verdict.is_none()
        && disagreement.report.as_ref().is_some_and(is_past_its_bound)
        && has_great_number(&serde_json::from_str(&disagreement.document).unwrap_or_default())
}

/// Whether there is a number in a document next to which floats leave out whole numbers.
fn has_great_number(document: &Value) -> bool {
    match document {
        Value::Number(number) => number.as_f64().is_some_and(|number| number.abs() >= 9_007_199_254_740_992.0),
        Value::Array(elements) => elements.iter().any(has_great_number),
        Value::Object(members) => members.values().any(has_great_number),
        _ => false,
    }
}
