use super::Failure;
use super::access::{Elements, Members};
use super::variant::OneMember;
use crate::parse::number::{Number, Whole};
use crate::parse::source::{Bytes, Input, Text};
use crate::report::At;
use crate::table::Names;
use alloc::string::String;
use serde::de::value::CowStrDeserializer;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// What we have been handed, as a `serde` format.
pub struct Format<'i, 'a, 'b, 'de> {
    pub(super) input: Input<'i, 'de>,
    pub(super) at: &'a mut At<'b>,
}

macro_rules! deserialize_integers {
    ($($deserialize:ident)*) => { $(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            visit_integer(self, visitor)
        }
    )* };
}

impl<'de> Deserializer<'de> for Format<'_, '_, '_, 'de> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.input {
            Input::Null => visitor.visit_unit(),
            Input::Bool(value) => visitor.visit_bool(value),
            Input::Number(number) => visit_number(number, visitor),
            Input::Text(Text::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Input::Text(Text::Passing(text)) => visitor.visit_str(text),
            Input::Bytes(Bytes::Borrowed(bytes)) => visitor.visit_borrowed_bytes(bytes),
            Input::Bytes(Bytes::Passing(bytes)) => visitor.visit_bytes(bytes),
            Input::Array(array) => visitor.visit_seq(Elements { array, at: self.at, index: 0 }),
            Input::Object(object) => {
                visitor.visit_map(Members { object, at: self.at, wanted: Names::Any, name: String::new() })
            }
        }
    }

    /// Of members that stand among others, a struct takes its own.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self.input {
            Input::Object(object) if object.is_shared() => {
                visitor.visit_map(Members { object, at: self.at, wanted: Names::Listed(fields), name: String::new() })
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.input {
            Input::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    deserialize_integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self.input {
            Input::Text(name) => visitor.visit_enum(CowStrDeserializer::new(name.into_cow())),
            Input::Object(object) => visitor.visit_enum(OneMember { object, at: self.at, name: String::new() }),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map identifier
    }
}

fn visit_number<'de, V: Visitor<'de>>(number: Number<'_>, visitor: V) -> Result<V::Value, Failure> {
    match number {
        Number::Unsigned(number) => visitor.visit_u64(number),
        Number::Negative(number) => visitor.visit_i64(number),
        Number::Wide(Whole::Unsigned(number)) => visitor.visit_u128(number),
        Number::Wide(Whole::Negative(number)) => visitor.visit_i128(number),
        Number::Wide(Whole::Huge) | Number::Float(_) | Number::Decimal(_) => visitor.visit_f64(number.float()),
    }
}

/// A number without a fraction is an integer, however it is written.
fn visit_integer<'de, V: Visitor<'de>>(format: Format<'_, '_, '_, 'de>, visitor: V) -> Result<V::Value, Failure> {
    let whole = match &format.input {
        Input::Number(number @ (Number::Decimal(_) | Number::Float(_))) => number.whole(),
        _ => None,
    };
    match whole {
        Some(Whole::Unsigned(number)) => match u64::try_from(number) {
            Ok(number) => visitor.visit_u64(number),
            Err(_) => visitor.visit_u128(number),
        },
        Some(Whole::Negative(number)) => match i64::try_from(number) {
            Ok(number) => visitor.visit_i64(number),
            Err(_) => visitor.visit_i128(number),
        },
        Some(Whole::Huge) | None => format.deserialize_any(visitor),
    }
}
