//! Types that know `serde` and not us: what we have been handed is handed on to them as a `serde` format.

mod access;
mod format;
mod key;
mod variant;

pub use format::Format;

use super::source::Input;
use crate::report::{At, Violation};
use alloc::borrow::Cow;
use alloc::format;
use core::fmt::{self, Display};
use serde::de::{self, Deserialize, Deserializer, Expected, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

/// Reads a value by a `serde` function, and reports where and why it failed.
pub fn read_with<'de, T>(
    read: impl FnOnce(Format<'_, '_, '_, 'de>) -> Result<T, Failure>,
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<T> {
    let start = at.mark();
    match read(Format { input, at: &mut *at }) {
        Ok(value) => (!at.found_since(start) && !at.is_stopped()).then_some(value),
        Err(failure) => {
            if !at.found_since(start) && !at.is_stopped() {
                at.violated(failure.violation);
            }
            None
        }
    }
}

/// The value of an absent field, if its type has one, as `serde`'s own derive asks for it.
pub fn absent<'de, T: Deserialize<'de>>() -> Option<T> {
    T::deserialize(Absent).ok()
}

/// Nothing, which an `Option` takes.
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
