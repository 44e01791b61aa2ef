//! The forms of dates and times, as RFC 3339 has them.
//!
//! The crates read far more than they write: spaces between the parts, signs before years, single digits. Here a document
//! has to keep to the form that they write, which is also what the schema's `format` means.

use crate::constraint::Pattern;
use crate::constraint::format::grammar::grammar;
use core::str::FromStr;

pub(super) static TIME: Pattern = grammar!([] "^" clock_time "$");

pub(super) static DATE_TIME: Pattern = grammar!([] "^" full_date "T" clock_time "$");

/// A day and a time of day, with what it differs from UTC.
pub(super) static INSTANT: Pattern = grammar!([] "^" full_date "[Tt]" clock_time offset "$");

/// Reads a text of a form.
pub(super) fn read<T: FromStr>(form: &Pattern, text: &str) -> Option<T> {
    if form.is_match(text) { text.parse().ok() } else { None }
}
