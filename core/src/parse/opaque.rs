//! Types that know `serde` and not us: what we have been handed is handed on to them as a `serde` format.

use super::number::{Number, Whole};
use super::recording::Take;
use super::source::{Array, Bytes, Input, Name, Object, Text};
use crate::report::{At, Violation};
use crate::table::Names;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::fmt::{self, Display};
use serde::de::value::CowStrDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, Expected, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
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

/// What we have been handed, as a `serde` format.
pub struct Format<'i, 'a, 'b, 'de> {
    input: Input<'i, 'de>,
    at: &'a mut At<'b>,
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
            Input::Object(object) => visitor.visit_map(Members { object, at: self.at, name: String::new() }),
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
        bool f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
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

/// Reads one value at its place, and reports there what is wrong with it.
fn read_seed<'de, S: DeserializeSeed<'de>>(
    seed: &mut Option<S>,
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<S::Value> {
    let seed = seed.take()?;
    read_with(|format| seed.deserialize(format), input, at)
}

/// Says only that something was found, where it has been reported already.
fn found() -> Failure {
    Failure::new("must be what its type accepts")
}

struct Elements<'i, 'a, 'b, 'de> {
    array: &'i mut dyn Array<'de>,
    at: &'a mut At<'b>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_, '_, '_, 'de> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        let (mut seed, mut value) = (Some(seed), None);
        let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read_seed(&mut seed, input, at));
        if !self.array.next(&mut slot, &mut self.at.index(self.index)) {
            return if self.at.is_stopped() { Err(found()) } else { Ok(None) };
        }
        self.index += 1;
        value.map(Some).ok_or_else(found)
    }
}

struct Members<'i, 'a, 'b, 'de> {
    object: &'i mut dyn Object<'de>,
    at: &'a mut At<'b>,
    name: String,
}

impl<'de> MapAccess<'de> for Members<'_, '_, '_, 'de> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        match self.object.next_name(Names::Any, 0, self.at) {
            Some(Name::Other(name)) => {
                self.name.clear();
                self.name.push_str(&name);
                seed.deserialize(Key(name)).map(Some)
            }
            _ if self.at.is_stopped() => Err(found()),
            _ => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let (mut seed, mut value) = (Some(seed), None);
        let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read_seed(&mut seed, input, at));
        self.object.value(&mut slot, &mut self.at.name(&self.name));
        value.ok_or_else(found)
    }
}

/// The name of a member, which may stand for a number or a boolean, as in `serde_json`.
struct Key<'de>(Cow<'de, str>);

macro_rules! parsed_keys {
    ($($deserialize:ident $visit:ident $ty:ty;)*) => { $(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            match self.0.parse::<$ty>() {
                Ok(value) => visitor.$visit(value),
                Err(_) => self.deserialize_any(visitor),
            }
        }
    )* };
}

impl<'de> Deserializer<'de> for Key<'de> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        CowStrDeserializer::new(self.0).deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        CowStrDeserializer::new(self.0).deserialize_enum(name, variants, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_some(self)
    }

    parsed_keys! {
        deserialize_bool visit_bool bool;
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        deserialize_i128 visit_i128 i128;
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_u128 visit_u128 u128;
        deserialize_f32 visit_f32 f32;
        deserialize_f64 visit_f64 f64;
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

struct OneMember<'i, 'a, 'b, 'de> {
    object: &'i mut dyn Object<'de>,
    at: &'a mut At<'b>,
    name: String,
}

impl<'de> EnumAccess<'de> for OneMember<'_, '_, '_, 'de> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(mut self, seed: S) -> Result<(S::Value, Self), Failure> {
        match self.object.next_name(Names::Any, 0, self.at) {
            Some(Name::Other(name)) => {
                self.name.push_str(&name);
                let variant = seed.deserialize(CowStrDeserializer::new(name))?;
                Ok((variant, self))
            }
            _ => Err(Failure::new("must be an object with one member, for a variant")),
        }
    }
}

impl<'de> VariantAccess<'de> for OneMember<'_, '_, '_, 'de> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        Deserialize::deserialize(Content(self))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Failure> {
        let (mut seed, mut value) = (Some(seed), None);
        let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| value = read_seed(&mut seed, input, at));
        self.object.value(&mut slot, &mut self.at.name(&self.name));
        if self.object.next_name(Names::Any, 0, self.at).is_some() {
            return Err(Failure::new("must be an object with one member, for a variant"));
        }
        value.ok_or_else(found)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        Content(self).deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Failure> {
        Content(self).deserialize_any(visitor)
    }
}

/// What is in a variant.
struct Content<'i, 'a, 'b, 'de>(OneMember<'i, 'a, 'b, 'de>);

impl<'de> Deserializer<'de> for Content<'_, '_, '_, 'de> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.0.newtype_variant_seed(Visiting(visitor))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Visiting<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Visiting<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_any(self.0)
    }
}
