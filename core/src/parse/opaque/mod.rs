//! Types that implement `serde::Deserialize` and not our traits: the cursor is handed to them as a `serde` format.

mod access;
mod format;
mod key;
mod variant;

pub use format::Format;

use super::Cursor;
use crate::report::{Frame, Violation};
use alloc::borrow::Cow;
use alloc::format;
use core::fmt::{self, Display};
use serde::de::{self, Deserialize, Deserializer, Expected, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

/// Reads a value by a `serde` function, and reports where and why it failed.
pub(crate) fn read_with<'de, T>(
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    read: impl FnOnce(Format<'_, '_, 'de>) -> Result<T, Failure>,
) -> Option<T> {
    let found = cursor.found();
    let start = cursor.save();
    match read(Format { cursor, frame }) {
        Ok(value) => (cursor.found() == found && !cursor.is_stopped()).then_some(value),
        Err(failure) => {
            if cursor.is_stopped() {
                return None;
            }
            if cursor.found() == found {
                cursor.collector.report(frame, start.position, failure.violation);
            }
            // A visitor may have stopped anywhere within the value.
            cursor.restore(start);
            cursor.skip_value(frame);
            None
        }
    }
}

impl<'de> Cursor<'de> {
    /// The text of a value, as it stands in a JSON document.
    fn raw_value(&mut self, frame: &Frame<'_>) -> Option<&'de str> {
        if self.tape.is_some() {
            return self.mismatch("a value of a JSON text", frame);
        }
        let start = self.offset();
        self.skip_value(frame).then_some(())?;
        self.text.get(start..self.position)
    }

    /// The name of the property at hand.
    fn name_to_keep(&self, object: &super::properties::Properties) -> Cow<'de, str> {
        match self.property_name(object) {
            super::name::PropertyName::Text(name) => name,
            super::name::PropertyName::Raw(name) => super::unescaped(name),
        }
    }
}

/// The value of an absent field, if its type has one, as `serde`'s own derive asks for it.
pub fn absent<'de, T: Deserialize<'de>>() -> Option<T> {
    T::deserialize(Absent).ok()
}

/// A format without a value, which an `Option` takes.
struct Absent;

impl<'de> Deserializer<'de> for Absent {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Failure> {
        Err(found())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_none()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Why a type did not take what it was handed. What it says about the value is left out, since it may repeat it.
#[derive(Debug)]
pub struct Failure {
    violation: Violation,
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.violation.fmt(f)
    }
}

impl core::error::Error for Failure {}

impl Failure {
    fn new(detail: impl Into<Cow<'static, str>>) -> Self {
        Failure { violation: Violation::new("type", detail) }
    }
}

impl de::Error for Failure {
    fn custom<T: Display>(_: T) -> Self {
        Failure::new("must be what its type accepts")
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Failure::new(format!("must be {expected}"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Failure::new(format!("must be {expected}"))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Failure::new(format!("must be {expected}, has a length of {length}"))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Failure::new(format!("must be one of: {}", expected.join(", ")))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Failure::new(format!("must have no other fields than: {}", expected.join(", ")))
    }

    fn missing_field(field: &'static str) -> Self {
        Failure::new(format!("must have a field `{field}`"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Failure::new(format!("must not have the field `{field}` twice"))
    }
}

/// Says only that something was found, where it has been reported already.
fn found() -> Failure {
    Failure::new("must be what its type accepts")
}
