//! Document to value: one pass, every violation.
//!
//! A type pulls its value from a [`Cursor`], a position in a JSON text (`json`) or on a tape that was made of another format
//! (`tape`). A struct is read by one loop for all structs (`object`), which knows it by its table; a value that is read again, by
//! an untagged enum, for a late tag, for a flattened field, is a position that is gone back to.

mod cursor;
mod flatten;
mod json;
mod kind;
pub(crate) mod list;
mod map;
mod memo;
mod name;
pub(crate) mod number;
mod object;
pub(crate) mod opaque;
mod properties;
mod stop;
mod tape;
mod text;
mod tuple;
pub(crate) mod variant;
mod view;

pub use cursor::Cursor;
pub(crate) use json::unescaped;
pub(crate) use kind::ValueKind;
pub(crate) use text::Text;

use crate::Vetted;
use crate::proof::proven;
use crate::report::{Frame, Limits, Report};
use crate::rules::{RuleSet, Rules, ValueRules};
use serde::Deserializer;

/// A type that can be read from a document in one pass, with every violation reported.
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
    type Rules<'r>: ValueRules
    where
        Self: 'r;

    /// Reads the value at the cursor, judges it by the rules, and moves after it. What stands at `frame` is reported there.
    ///
    /// If it is `None`, something has been found. If something has been found, it is `None`, unless
    /// [the cursor keeps such values](Cursor).
    #[doc(hidden)]
    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self>;

    /// The same, where no rules stand on the value.
    #[doc(hidden)]
    #[inline]
    fn read_plain(cursor: &mut Cursor<'de>, frame: &Frame<'_>) -> Option<Self> {
        Self::read(cursor, frame, &RuleSet::NONE)
    }

    /// The value that null is, if the type itself has a place for it.
    #[doc(hidden)]
    fn null() -> Option<Self> {
        None
    }

    /// The value of a field that is absent, if the type has one.
    #[doc(hidden)]
    fn absent(rules: &Self::Rules<'_>) -> Option<Self> {
        let _ = rules;
        None
    }

    /// Reads the value that the name of a property is, with the cursor before the name.
    #[doc(hidden)]
    fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        Self::read(cursor, frame, rules)
    }
}

/// Reads a JSON document, or reports every violation in it.
///
/// The text must be JSON to its end, after [RFC 8259], in UTF-8 and without a byte order mark. Numbers are read exactly;
/// a number without a fraction is an integer however it is written, so that `1.0` and `1e2` are.
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
    read_document(Cursor::of_json(json, limits))
}

/// Reads a value from any self-describing format, or reports every violation in it.
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
    let limits = limits.capped();
    read_document(Cursor::of_tape(tape::record(from, limits.depth), limits))
}

fn read_document<'de, T: Parse<'de>>(mut cursor: Cursor<'de>) -> Result<Vetted<T>, Report> {
    cursor.begin();
    let value = if cursor.is_stopped() { None } else { T::read_plain(&mut cursor, &Frame::root()) };
    cursor.finish();
    cursor.collector.finish()?;
    value.map(proven).ok_or_else(Report::new)
}

/// Reads a value and judges it by the rules on it.
pub fn read_whole<'de, T>(
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &Rules<'_, T>,
    read: impl FnOnce(&mut Cursor<'de>, &Frame<'_>) -> Option<T>,
) -> Option<T> {
    if rules.is_empty() {
        return read(cursor, frame);
    }
    let offset = cursor.offset();
    let found = cursor.found();
    let value = cursor.making_values(|cursor| read(cursor, frame))?;
    let is_sound = cursor.found() != found || rules.judge(&value, frame, &mut cursor.collector, offset);
    cursor.judged(is_sound, || value)
}

/// Reads null. Among the properties of another object, it is that there are none.
pub fn null(cursor: &mut Cursor<'_>, frame: &Frame<'_>) -> Option<()> {
    if cursor.null(frame) {
        return Some(());
    }
    if cursor.kind() == Some(ValueKind::Object) && cursor.view_here().role != view::Role::Whole {
        return cursor.pass_beside_tag(false, frame).then_some(());
    }
    cursor.mismatch("null", frame)
}
