//! Values that are texts of some form in a document.

/// Implements the three traits for types that are written as texts. Rules are about the value.
///
/// `pattern` is the pattern, as text, of exactly what `read` takes, or where no pattern can say that, of more.
macro_rules! textual {
    ($($ty:ty: named $name:literal, format $format:expr, expected $expected:literal, pattern $pattern:expr, read $read:expr;)*) => { $(
        impl $crate::Validate for $ty {
            type Rules = $crate::rules::Rules<$ty>;

            fn walk(&self, rules: &Self::Rules, at: &mut $crate::report::At<'_>) {
                rules.check(self, at);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                with(&alloc::string::ToString::to_string(self));
            }
        }

        impl<'de> $crate::Parse<'de> for $ty {
            type Rules = $crate::rules::Rules<$ty>;

            fn parse(
                input: $crate::parse::source::Input<'_, 'de>,
                rules: &Self::Rules,
                at: &mut $crate::report::At<'_>,
            ) -> Option<Self> {
                let read: fn(&str) -> Option<$ty> = $read;
                let value = $crate::types::textual::text(&input, $expected, read, at)?;
                rules.check(&value, at).then_some(value)
            }
        }

        impl $crate::JsonSchema for $ty {
            type Rules = $crate::rules::Rules<$ty>;

            fn name() -> alloc::borrow::Cow<'static, str> {
                $name.into()
            }

            fn describe(rules: &Self::Rules, _: &mut schemars::SchemaGenerator) -> $crate::Schema {
                let pattern = alloc::string::String::from($pattern);
                rules.describe($crate::types::textual::schema($format, pattern))
            }
        }
    )* };
}
pub(super) use textual;

use crate::Schema;
use crate::parse::mismatch;
use crate::parse::source::Input;
use crate::report::{self, At};
use alloc::string::String;
use schemars::json_schema;

/// Reads a text of some form.
pub(super) fn text<T>(
    input: &Input<'_, '_>,
    expected: &'static str,
    read: fn(&str) -> Option<T>,
    at: &mut At<'_>,
) -> Option<T> {
    let Input::Text(text) = input else {
        return mismatch(input, expected, at);
    };
    let value = read(text.as_str());
    if value.is_none() {
        at.violated(report::wrong_type(expected, "another string"));
    }
    value
}

/// The schema of a text of some form.
pub(super) fn schema(format: Option<&str>, pattern: String) -> Schema {
    let mut schema = json_schema!({ "type": "string" });
    if let Some(format) = format {
        schema.insert("format".into(), format.into());
    }
    schema.insert("pattern".into(), pattern.into());
    schema
}
