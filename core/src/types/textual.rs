//! Values that are texts of some form in a document.

/// Implements the three traits for types that are written as texts. Rules are about the value.
///
/// `pattern` is the pattern, as text, of exactly what `read` takes, or where no pattern can say that, of more.
macro_rules! textual {
    ($($ty:ty: named $name:literal, format $format:expr, expected $expected:literal, pattern $pattern:expr, read $read:expr;)*) => { $(
        impl $crate::Validate for $ty {
            type Rules<'r> = $crate::rules::Rules<'r, $ty> where Self: 'r;

            fn walk(
                &self,
                frame: &$crate::report::Frame<'_>,
                rules: &Self::Rules<'_>,
                collector: &mut $crate::report::Collector,
            ) {
                rules.check(self, frame, collector, 0);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                with(&alloc::string::ToString::to_string(self));
            }
        }

        impl<'de> $crate::Parse<'de> for $ty {
            type Rules<'r> = $crate::rules::Rules<'r, $ty> where Self: 'r;

            fn read(
                cursor: &mut $crate::parse::Cursor<'de>,
                frame: &$crate::report::Frame<'_>,
                rules: &Self::Rules<'_>,
            ) -> Option<Self> {
                $crate::parse::read_whole(cursor, frame, rules, |cursor, frame| {
                    $crate::types::textual::read_text(cursor, frame, $expected, $read)
                })
            }
        }

        impl $crate::JsonSchema for $ty {
            type Rules<'r> = $crate::rules::Rules<'r, $ty> where Self: 'r;

            fn name() -> alloc::borrow::Cow<'static, str> {
                $name.into()
            }

            fn describe(rules: &Self::Rules<'_>, _: &mut schemars::SchemaGenerator) -> $crate::Schema {
                let pattern = alloc::string::String::from($pattern);
                rules.describe($crate::types::textual::schema($format, pattern))
            }
        }
    )* };
}
pub(super) use textual;

use crate::Schema;
use crate::parse::{Cursor, ValueKind};
use crate::report::{self, Frame};
use alloc::string::String;
use schemars::json_schema;

/// Reads a text that has to have some form.
pub(super) fn read_text<T>(
    cursor: &mut Cursor<'_>,
    frame: &Frame<'_>,
    expected: &'static str,
    read: fn(&str) -> Option<T>,
) -> Option<T> {
    let offset = cursor.offset();
    if cursor.kind() != Some(ValueKind::Text) {
        return cursor.mismatch(expected, frame);
    }
    let value = read(cursor.text(frame)?.as_str());
    if value.is_none() {
        cursor.collector.report(frame, offset, report::wrong_type(expected, "another string"));
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
