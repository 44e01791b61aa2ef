//! Document to value: one pass, every problem.

mod flatten;
mod json;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod opaque;
pub(crate) mod recording;
mod serde_source;
pub(crate) mod slot;
pub(crate) mod source;
mod tree;
pub(crate) mod tuple;
pub(crate) mod variant;

pub use source::{Input, Text};

use crate::proof::proven;
use crate::report::{self, At, Journal, Limits, Report};
use crate::rules::place::ValueRules;
use crate::{Vetted, report::Violation};
use serde::Deserializer;
use slot::Held;
use source::Slot;

/// A type that can be read from a document in one pass, with every problem reported.
///
/// [`#[derive(Parse)]`](macro@crate::Parse) implements it. It needs no `serde::Deserialize`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be read by `vetted`",
    label = "`vetted::Parse` is not implemented for `{Self}`",
    note = "add `#[derive(vetted::Parse)]` to `{Self}`; a type of another crate that implements `serde::Deserialize` is marked `#[opaque]` at the field"
)]
pub trait Parse<'de>: Sized {
    /// The rules that can be put on such a value.
    #[doc(hidden)]
    type Rules: ValueRules;

    /// Reads a value and judges it by the rules. `None` if and only if something was found.
    #[doc(hidden)]
    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self>;

    /// The value that null is, if the type itself has a place for it.
    #[doc(hidden)]
    fn null() -> Option<Self> {
        None
    }

    /// The value of a field that is absent, if the type has one.
    #[doc(hidden)]
    fn absent(rules: &Self::Rules) -> Option<Self> {
        let _ = rules;
        None
    }

    /// Reads a value from the name of a member.
    #[doc(hidden)]
    fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        Self::parse(Input::Text(name), rules, at)
    }
}

/// Reads a JSON document, or reports every problem in it.
///
/// The text must be JSON to its end, after [RFC 8259], in UTF-8 and without a byte order mark. Numbers are read exactly;
/// a number without a fraction is an integer however it is written, so that `1.0` and `1e2` are. Nothing is allocated
/// beyond the value.
///
/// # Errors
///
/// All [violations](crate::report), in the order of the document. A syntax error ends the reading, and what was found
/// before it is reported with it.
///
/// ```
/// use vetted::Parse;
///
/// #[derive(Parse, Debug)]
/// struct User {
///     #[len(min = 1)]
///     name: String,
///     age: u8,
///     email: String,
/// }
///
/// let report = vetted::from_json::<User>(br#"{ "name": "", "age": 256 }"#).unwrap_err();
/// assert_eq!(
///     report.to_string(),
///     "/name: must have a length of at least 1, has 0 [len]\n\
///      /age: must be 0 to 255 [range]\n\
///      /email: must be there and not null [required]",
/// );
/// ```
///
/// [RFC 8259]: https://www.rfc-editor.org/rfc/rfc8259
pub fn from_json<'de, T: Parse<'de>>(json: &'de [u8]) -> Result<Vetted<T>, Report> {
    from_json_with(json, Limits::default())
}

/// The same as [`from_json`] within other [`Limits`].
///
/// # Errors
///
/// As [`from_json`].
pub fn from_json_with<'de, T: Parse<'de>>(json: &'de [u8], limits: Limits) -> Result<Vetted<T>, Report> {
    collect(limits, |slot, at| json::Reader::new(json).document(slot, at))
}

/// Reads a value from any self-describing format, or reports every problem in it.
///
/// ```
/// let value = serde_json::json!({ "a": [1, 2] });
/// let lists = vetted::parse::<std::collections::BTreeMap<String, Vec<u8>>, _>(value).unwrap();
/// assert_eq!(lists["a"], [1, 2]);
/// ```
///
/// # Errors
///
/// All [violations](crate::report), as far as the format lets them be found: where its own reader gives up, a violation
/// `syntax` says so. What that reader says about it is left out, since it may repeat parts of the input.
pub fn parse<'de, T: Parse<'de>, D: Deserializer<'de>>(from: D) -> Result<Vetted<T>, Report> {
    parse_with(from, Limits::default())
}

/// The same as [`parse()`] within other [`Limits`].
///
/// # Errors
///
/// As [`parse()`].
pub fn parse_with<'de, T: Parse<'de>, D: Deserializer<'de>>(from: D, limits: Limits) -> Result<Vetted<T>, Report> {
    collect(limits, |slot, at| serde_source::document(from, slot, at))
}

fn collect<'de, T: Parse<'de>>(
    limits: Limits,
    read: impl FnOnce(&mut dyn Slot<'de>, &mut At<'_>),
) -> Result<Vetted<T>, Report> {
    let mut journal = Journal::new(limits);
    let mut slot = Held::new(T::Rules::default());
    read(&mut slot, &mut journal.root());
    match slot.into_value() {
        Some(value) if journal.is_clean() => Ok(proven(value)),
        _ => Err(journal.into_report()),
    }
}

/// Reports that the value is of another type than it must be.
#[cold]
pub(crate) fn mismatch<T>(found: &Input<'_, '_>, expected: &'static str, at: &mut At<'_>) -> Option<T> {
    let violation: Violation = match found {
        Input::Null => report::required(),
        other => report::wrong_type(expected, other.kind()),
    };
    at.violated(violation);
    None
}

/// Reads null. Among the members of another object, it is that there are none.
pub fn null(input: Input<'_, '_>, at: &mut At<'_>) -> Option<()> {
    match input {
        Input::Null => Some(()),
        Input::Object(object) if object.is_flattened() => {
            let start = at.mark();
            object.pass_rest(at);
            (!at.found_since(start)).then_some(())
        }
        other => mismatch(&other, "null", at),
    }
}
