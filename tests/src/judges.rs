//! The second judge, and the known errors of both.

use boon::{Compiler, Draft, Schemas};
use serde_json::Value;
use std::str::FromStr;
use vetted::Report;
use vetted::schema::Dialect;
use vetted::testing::{Disagreement, Testing, Verdicts};

/// The crate `boon` as a judge.
///
/// # Errors
///
/// What is wrong with the schema.
pub fn boon(schema: &Value, dialect: Dialect) -> Result<Verdicts, String> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.set_default_draft(match dialect {
        Dialect::Draft2020_12 => Draft::V2020_12,
        Dialect::Draft2019_09 => Draft::V2019_09,
        _ => Draft::V7,
    });
    let mut schema = schema.clone();
    if dialect == Dialect::Draft07 || dialect == Dialect::OpenApi30 {
        without_formats(&mut schema);
    }
    compiler.add_resource("schema.json", schema).map_err(|error| error.to_string())?;
    let index = compiler.compile("schema.json", &mut schemas).map_err(|error| format!("{error:#}"))?;
    Ok(Box::new(move |document| schemas.validate(document, index).map_err(|error| error.to_string())))
}

/// A format is an annotation beside the pattern that says what is meant, and boon can't be told so in draft-07.
fn without_formats(schema: &mut Value) {
    match schema {
        Value::Array(parts) => parts.iter_mut().for_each(without_formats),
        Value::Object(parts) => {
            if parts.get("format").is_some_and(Value::is_string) {
                parts.remove("format");
            }
            parts.values_mut().for_each(without_formats);
        }
        _ => {}
    }
}

/// How many documents of each type are read in an ordinary run.
const DOCUMENTS: usize = 2000;

/// The tests of agreement: `VETTED_DOCUMENTS=100000` reads so many documents of each type, `VETTED_SEED=7` others.
pub fn testing() -> Testing {
    Testing::new()
        .documents(variable("VETTED_DOCUMENTS", DOCUMENTS))
        .seed(variable("VETTED_SEED", 1))
        .judge("boon", boon)
        .except(is_known_error)
}

fn variable<T: FromStr>(name: &str, default: T) -> T {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Whether a judge is wrong here, which is known.
pub fn is_known_error(disagreement: &Disagreement) -> bool {
    compares_as_floats(disagreement) || tells_zeros_apart(disagreement) || reads_patterns_as_rust(disagreement)
}

/// boon 0.6 looks for equal elements in long lists by the bits of floats, where -0 is not 0.
fn tells_zeros_apart(disagreement: &Disagreement) -> bool {
    let is_unique = |report: &Report| report.iter().all(|violation| violation.code() == "unique");
    let document = disagreement.written.as_ref().unwrap_or(&disagreement.document);
    disagreement.judge == "boon"
        && disagreement.report.as_ref().is_some_and(is_unique)
        && has_number(&serde_json::from_str(document).unwrap_or_default(), |number| {
            number == 0.0 && number.is_sign_negative()
        })
}

/// boon 0.6 compares a number that is past 64 bits, or not written as a whole number, with others as floats: to it
/// 9223372036854775808 is not more than 9223372036854775807, 9007199254740992e0 equals 9007199254740993, and a list of the
/// two has an element twice.
fn compares_as_floats(disagreement: &Disagreement) -> bool {
    let is_past_its_bound = |report: &Report| report.iter().all(|one| matches!(one.code(), "range" | "one_of"));
    let compares = match (&disagreement.report, &disagreement.verdict) {
        (Some(report), None) => is_past_its_bound(report),
        (None, Some(verdict)) => verdict.contains("are equal"),
        _ => false,
    };
    let document = disagreement.written.as_ref().unwrap_or(&disagreement.document);
    disagreement.judge == "boon" && compares && has_great_number(&serde_json::from_str(document).unwrap_or_default())
}

/// boon 0.6 hands patterns to the crate `regex`, whose `.` takes CR, U+2028 and U+2029, with a `\s` of its own, which lacks
/// some of Unicode's spaces. ECMA-262, which JSON Schema refers to, says otherwise.
fn reads_patterns_as_rust(disagreement: &Disagreement) -> bool {
    let is_pattern = |report: &Report| report.iter().all(|violation| violation.code() == "pattern");
    let speaks_of_patterns = match (&disagreement.report, &disagreement.verdict) {
        (Some(report), _) => is_pattern(report),
        (None, Some(verdict)) => verdict.contains("does not match pattern"),
        (None, None) => false,
    };
    let document = disagreement.written.as_ref().unwrap_or(&disagreement.document);
    let document = serde_json::from_str::<Value>(document).unwrap_or_default();
    disagreement.judge == "boon" && speaks_of_patterns && has_text_with(&document, is_read_otherwise)
}

fn is_read_otherwise(character: char) -> bool {
    matches!(character, '\r' | '\u{feff}') || (character.is_whitespace() && !character.is_ascii())
}

fn has_text_with(document: &Value, is_one: fn(char) -> bool) -> bool {
    match document {
        Value::String(text) => text.contains(is_one),
        Value::Array(elements) => elements.iter().any(|element| has_text_with(element, is_one)),
        Value::Object(properties) => {
            properties.iter().any(|(name, value)| name.contains(is_one) || has_text_with(value, is_one))
        }
        _ => false,
    }
}

/// Whether there is a number in a document next to which floats leave out whole numbers.
pub fn has_great_number(document: &Value) -> bool {
    has_number(document, |number| number.abs() >= 9_007_199_254_740_992.0)
}

fn has_number(document: &Value, is_one: fn(f64) -> bool) -> bool {
    match document {
        Value::Number(number) => number.as_f64().is_some_and(is_one),
        Value::Array(elements) => elements.iter().any(|element| has_number(element, is_one)),
        Value::Object(properties) => properties.values().any(|property| has_number(property, is_one)),
        _ => false,
    }
}
