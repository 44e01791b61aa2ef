//! What is said of two versions of a schema is true.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod changes;
#[cfg(feature = "start-import")]
mod derived;
mod dialects;
mod empty;
mod gap;
mod number;
mod parts;
mod patterns;
mod random;
mod same;
mod unknown;
mod witness;

use crate::Schema;
use crate::schema::{Compatibility, compare};
use serde_json::Value;

/// Compares two schemas, and asserts that another's validator agrees with the witnesses.
fn judged(old: &Value, new: &Value) -> [Compatibility; 2] {
    let comparison = compare(&Schema::try_from(old.clone()).unwrap(), &Schema::try_from(new.clone()).unwrap());
    for (verdict, [narrow, wide]) in [(&comparison.requests, [new, old]), (&comparison.responses, [old, new])] {
        if let Compatibility::Broken { witness, .. } = verdict {
            assert!(jsonschema::is_valid(wide, witness), "{witness} is not accepted by {wide}");
            assert!(!jsonschema::is_valid(narrow, witness), "{witness} is accepted by {narrow}");
        }
    }
    [comparison.requests, comparison.responses]
}

/// What is said, without the reason.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Verdict {
    Compatible,
    Broken,
    Unknown,
}

fn verdict(of: &Compatibility) -> Verdict {
    match of {
        Compatibility::Compatible => Verdict::Compatible,
        Compatibility::Broken { .. } => Verdict::Broken,
        Compatibility::Unknown { .. } => Verdict::Unknown,
    }
}

/// What is said of requests and of responses.
fn verdicts(old: &Value, new: &Value) -> [Verdict; 2] {
    judged(old, new).each_ref().map(verdict)
}
