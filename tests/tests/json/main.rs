//! Our JSON reader agrees with RFC 8259 and with `serde_json` about what JSON is, and with `serde_json` about what it says.
//!
//! Where the two differ, on purpose:
//! * A number past `f64`, such as `1e400`, is JSON, and out of the range of every type; `serde_json` takes it for none.
//! * Half of a surrogate pair is JSON by the grammar of RFC 8259, and no text: where a text is wanted, it is refused by both;
//!   where nothing reads it, `serde_json`'s `Value` refuses it and ours passes over it.
//! * Nesting is refused past 128 levels by `serde_json`, and by ours only where a type reads it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod differential;
mod mutations;
mod suite;

use serde_json::Value;
use vetted::Parse;

/// Whether our reader finds no syntax error, in a place where a type reads and in one where none does.
fn is_json(text: &[u8]) -> [bool; 2] {
    #[derive(Parse)]
    struct Empty {}

    let within = [b"{\"unknown\":", text, b"}"].concat();
    [is_free_of_syntax_errors::<bool>(text), is_free_of_syntax_errors::<Empty>(&within)]
}

fn is_free_of_syntax_errors<T: for<'de> Parse<'de>>(text: &[u8]) -> bool {
    match vetted::from_json::<T>(text) {
        Ok(_) => true,
        Err(report) => report.iter().all(|violation| violation.code() != "syntax"),
    }
}

/// Whether `serde_json` takes it for JSON; `None` where it gives up before it knows, for one of the reasons above.
fn is_json_to_serde(text: &[u8]) -> Option<bool> {
    match serde_json::from_slice::<Value>(text) {
        Ok(_) => Some(true),
        Err(error) => {
            let error = error.to_string();
            let gave_up = error.starts_with("number out of range") || error.starts_with("recursion limit exceeded");
            (!gave_up).then_some(false)
        }
    }
}
