//! What AWS's own protocol tests expect of a service that validates, word for word, from types that model their input.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod shapes;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shapes::{
    MalformedEnum, MalformedLength, MalformedLengthOverride, MalformedPattern, MalformedPatternOverride,
    MalformedRange, MalformedRangeOverride, MalformedUniqueItems, SensitiveValidation,
};
use vetted::{Parse, Report, Validate};

const VECTORS: &str = include_str!("../../vectors/smithy-validation.json");

/// The cases that are not run, and why.
const SKIPPED: &[(&str, &str)] = &[
    ("RestJsonMalformedLengthQueryStringNoValue", "it is about a query string"),
    ("RestJsonMalformedRequiredHeaderUnset", "it is about a header"),
    ("RestJsonMalformedLengthBlob_case1", "it has bytes in base64, of which the length is that of what they stand for"),
];

#[derive(Deserialize)]
struct Vectors {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    operation: String,
    body: Value,
    expected: Value,
}

/// Judges a body by reading it, and where a value can be made of it that breaks the rules, by checking that.
fn judge<T: for<'de> Parse<'de> + Validate + DeserializeOwned>(case: &Case) {
    let said = |report: &Report| serde_json::to_value(report.aws()).unwrap();
    let Case { id, body, expected, .. } = case;
    let read = vetted::from_json::<T>(body.to_string().as_bytes()).map(drop).unwrap_err();
    assert_eq!(said(&read), *expected, "reading {id}");
    if let Ok(value) = T::deserialize(body) {
        assert_eq!(said(&value.validate().unwrap_err()), *expected, "checking {id}");
    }
}

#[test]
fn every_case_about_a_body_is_answered_word_for_word() {
    let vectors: Vectors = serde_json::from_str(VECTORS).unwrap();
    assert_eq!(vectors.cases.len(), 42);
    let is_skipped = |case: &&Case| SKIPPED.iter().any(|(id, _)| case.id == *id);
    assert_eq!(vectors.cases.iter().filter(is_skipped).count(), SKIPPED.len());
    for case in vectors.cases.iter().filter(|case| !is_skipped(case)) {
        match case.operation.as_str() {
            "MalformedEnum" => judge::<MalformedEnum>(case),
            "MalformedLength" => judge::<MalformedLength>(case),
            "MalformedLengthOverride" => judge::<MalformedLengthOverride>(case),
            "MalformedPattern" => judge::<MalformedPattern>(case),
            "MalformedPatternOverride" => judge::<MalformedPatternOverride>(case),
            "MalformedRange" => judge::<MalformedRange>(case),
            "MalformedRangeOverride" => judge::<MalformedRangeOverride>(case),
            "MalformedUniqueItems" => judge::<MalformedUniqueItems>(case),
            "SensitiveValidation" => judge::<SensitiveValidation>(case),
            other => panic!("there is no type for {other}"),
        }
    }
}
