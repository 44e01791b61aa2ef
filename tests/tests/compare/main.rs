//! What is said of two versions of a schema is true.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod changes;
mod derived;
mod random;
mod unknown;

use serde_json::Value;
use vetted::Schema;
use vetted::schema::{Compatibility, compare};

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
