use crate::parse::{Cursor, ValueKind};
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::types::list::read_bytes;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use bytes::{Bytes, BytesMut};
use schemars::{SchemaGenerator, json_schema};

/// A list of bytes, or a text, which is as many bytes as it has in UTF-8.
macro_rules! bytes {
    ($($ty:ident by $copy:expr;)*) => { $(
        impl Validate for $ty {
            type Rules<'r> = Rules<'r, [u8], Rules<'r, u8>>;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                self[..].walk(frame, rules, collector);
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, [u8], Rules<'r, u8>>;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                let offset = cursor.offset();
                let value = match cursor.kind() {
                    Some(ValueKind::Text) => $copy(cursor.text(frame)?.as_str().as_bytes()),
                    Some(ValueKind::Bytes) => $copy(&*cursor.byte_text()?),
                    Some(ValueKind::Array) => {
                        return Vec::read(cursor, frame, rules).map(|bytes| $copy(bytes.as_slice()));
                    }
                    _ => return cursor.mismatch("an array of bytes or a string", frame),
                };
                let is_sound = read_bytes(cursor, &value, offset, frame, rules);
                cursor.judged(is_sound, || value)
            }
        }

        impl JsonSchema for $ty {
            type Rules<'r> = Rules<'r, [u8], Rules<'r, u8>>;

            fn name() -> Cow<'static, str> {
                "Bytes".into()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                let byte = u8::describe(&rules.items, generator);
                rules.describe(json_schema!({ "type": ["array", "string"], "items": byte }))
            }
        }
    )* };
}

bytes! {
    Bytes by Bytes::copy_from_slice;
    BytesMut by BytesMut::from;
}
