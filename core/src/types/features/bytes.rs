use crate::parse::mismatch;
use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use bytes::{Bytes, BytesMut};
use schemars::{SchemaGenerator, json_schema};

/// A list of bytes, or a text, which is as many bytes as it has in UTF-8.
macro_rules! bytes {
    ($($ty:ident by $copy:expr;)*) => { $(
        impl Validate for $ty {
            type Rules = Rules<[u8], Rules<u8>>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                self[..].walk(rules, at);
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules = Rules<[u8], Rules<u8>>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let value = match input {
                    Input::Text(text) => $copy(text.as_str().as_bytes()),
                    Input::Bytes(bytes) => $copy(bytes.as_slice()),
                    Input::Array(_) => return Vec::parse(input, rules, at).map(|bytes| $copy(bytes.as_slice())),
                    other => return mismatch(&other, "an array of bytes or a string", at),
                };
                let start = at.mark();
                value[..].walk(rules, at);
                (!at.found_since(start)).then_some(value)
            }
        }

        impl JsonSchema for $ty {
            type Rules = Rules<[u8], Rules<u8>>;

            fn name() -> Cow<'static, str> {
                "Bytes".into()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                let byte = u8::describe(&rules.items(), generator);
                rules.describe(json_schema!({ "type": ["array", "string"], "items": byte }))
            }
        }
    )* };
}

bytes! {
    Bytes by Bytes::copy_from_slice;
    BytesMut by BytesMut::from;
}
