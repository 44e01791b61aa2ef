//! A document, read through each source.

use crate::violations;
use serde_json::Value;
use vetted::{Limits, Parse, Report, Vetted};

/// Reads a document from JSON text, and asserts that `serde_json`'s reader as a source leads to the same.
///
/// # Panics
///
/// If it doesn't.
pub fn from_texts<T>(json: &str, limits: Limits) -> Result<Vetted<T>, Report>
where
    T: for<'de> Parse<'de>,
{
    let read = vetted::from_json_with::<T>(json.as_bytes(), limits);
    let streamed = vetted::parse_with::<T, _>(&mut serde_json::Deserializer::from_str(json), limits);
    assert_eq!(said(&read), said(&streamed), "serde_json's reader as a source of {json}");
    read
}

/// Reads a document of which the properties are in the order of their names, since that is the one in which a
/// [`Value`] hands them over, and asserts that all sources lead to the same.
///
/// # Panics
///
/// If they don't, or it is not JSON.
#[allow(clippy::panic, reason = "a test fails by panicking")]
pub fn from_all<T>(json: &str, limits: Limits) -> Result<Vetted<T>, Report>
where
    T: for<'de> Parse<'de>,
{
    let read = from_texts::<T>(json, limits);
    let document: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    assert_eq!(said(&read), said(&vetted::parse_with::<T, _>(&document, limits)), "a `&Value` as a source of {json}");
    assert_eq!(said(&read), said(&vetted::parse_with::<T, _>(document, limits)), "a `Value` as a source of {json}");
    read
}

/// The report of [`from_all`] within the default limits.
///
/// # Panics
///
/// If the document is valid, and as [`from_all`].
#[allow(clippy::panic, reason = "a test fails by panicking")]
pub fn report<T>(json: &str) -> Report
where
    T: for<'de> Parse<'de>,
{
    match from_all::<T>(json, Limits::default()) {
        Ok(_) => panic!("this must not be valid: {json}"),
        Err(report) => report,
    }
}

fn said<T>(read: &Result<T, Report>) -> Option<(Vec<String>, bool)> {
    read.as_ref().err().map(|report| (violations(report), report.is_cut()))
}
