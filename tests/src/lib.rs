//! What the integration tests in `tests/` share.

pub mod judges;
pub mod sources;
pub mod tally;

/// The examples of the README are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

use serde_json::Value;
use vetted::report::Located;
use vetted::{JsonSchema, Report};

/// The violations of a report without what each source says of offsets: `/pointer: what is wrong [code]` and parameters.
pub fn violations(report: &Report) -> Vec<String> {
    let line = |violation: Located<'_>| {
        let params = violation.params();
        let params = params.iter().map(|(name, param)| format!(" {name}={param:?}"));
        format!("{violation}{}", params.collect::<String>())
    };
    report.iter().map(line).collect()
}

/// The violations of a report as `/pointer code`.
pub fn pointers(report: &Report) -> Vec<String> {
    report.iter().map(|violation| format!("{} {}", violation.pointer(), violation.code())).collect()
}

/// Whether another's validator accepts a document by the exported schema of `T`.
///
/// # Panics
///
/// If the schema is none.
#[allow(clippy::panic, reason = "a test fails by panicking")]
pub fn schema_accepts<T: JsonSchema>(document: &Value) -> bool {
    let schema = vetted::schema::of::<T>();
    match jsonschema::validator_for(schema.as_value()) {
        Ok(validator) => validator.is_valid(document),
        Err(error) => panic!("{error}: {}", schema.as_value()),
    }
}
