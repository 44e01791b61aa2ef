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
            type Rules<'r>
        = Rules<'r, [u8], Rules<'r, u8>>
    where
        Self: 'r;

            fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
                self[..].walk(frame, rules, collector);
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules<'r>
        = Rules<'r, [u8], Rules<'r, u8>>
    where
        Self: 'r;

            fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
            where
                Self: 'r,
            {
                let offset = cursor.offset();
                let value = match cursor.kind() {
                    Some(ValueKind::Text) => $copy(cursor.text(frame)?.as_str().as_bytes()),
                    Some(ValueKind::Bytes) => $copy(&*cursor.byte_text()?),
                    Some(ValueKind::Array) => {
                        return Vec::read(cursor, frame, rules).map(|bytes| $copy(bytes.as_slice()));
                    }
                    _ => return cursor.mismatch("an array of bytes or a string", frame),
                };
                match read_bytes(cursor, &value, offset, frame, rules) {
                    true => Some(value),
                    false => cursor.broken(|| value),
                }
    }
        }

        impl JsonSchema for $ty {
            type Rules<'r>
        = Rules<'r, [u8], Rules<'r, u8>>
    where
        Self: 'r;

            fn name() -> Cow<'static, str> {
                "Bytes".into()
            }

            fn describe<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
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
