use super::access::{ListAccess, ObjectAccess};
use super::variant::visit_variant;
use super::{Failure, found};
use crate::parse::Cursor;
use crate::parse::kind::ValueKind;
use crate::parse::number::{Number, Whole};
use crate::parse::properties::Wanted;
use crate::parse::text::Text;
use crate::parse::view::Role;
use crate::report::Frame;
use alloc::borrow::Cow;
use serde::de::value::{BorrowedStrDeserializer, CowStrDeserializer, MapDeserializer};
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// The value at the cursor, as a `serde` format.
pub struct Format<'c, 'f, 'de> {
    pub(super) cursor: &'c mut Cursor<'de>,
    pub(super) frame: &'f Frame<'f>,
}

/// By what name `serde_json`'s `RawValue` asks for the text of a value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

macro_rules! deserialize_integers {
    ($($deserialize:ident)*) => { $(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            match self.cursor.kind() {
                Some(ValueKind::Number) => {
                    let number = self.cursor.number("a number", self.frame).ok_or_else(found)?;
                    visit_integer(number, visitor)
                }
                _ => self.deserialize_any(visitor),
            }
        }
    )* };
}

impl<'de> Format<'_, '_, 'de> {
    /// Reports that there is no value, or that a container is nested too deep.
    pub(super) fn too_deep<T>(self) -> Result<T, Failure> {
        self.cursor.mismatch::<()>("a value", self.frame);
        Err(found())
    }

    fn visit_object<V: Visitor<'de>>(self, wanted: Wanted, visitor: V) -> Result<V::Value, Failure> {
        let Format { cursor, frame } = self;
        let Some(object) = cursor.properties() else {
            return Format { cursor, frame }.too_deep();
        };
        let mut access = ObjectAccess { cursor, frame, object, wanted, has_value: false, is_at_end: false };
        let value = visitor.visit_map(&mut access)?;
        access.finish();
        Ok(value)
    }

    fn visit_list<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Format { cursor, frame } = self;
        let list = cursor.elements(frame).ok_or_else(found)?;
        let mut access = ListAccess { cursor, list, is_at_end: false };
        let value = visitor.visit_seq(&mut access)?;
        access.finish();
        Ok(value)
    }
}

impl<'de> Deserializer<'de> for Format<'_, '_, 'de> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Format { cursor, frame } = self;
        match cursor.kind() {
            Some(ValueKind::Null) if cursor.null(frame) => visitor.visit_unit(),
            Some(ValueKind::Bool) => visitor.visit_bool(cursor.boolean(frame).ok_or_else(found)?),
            Some(ValueKind::Number) => visit_number(cursor.number("a number", frame).ok_or_else(found)?, visitor),
            Some(ValueKind::Text) => match cursor.text(frame).ok_or_else(found)? {
                Text::Borrowed(text) => visitor.visit_borrowed_str(text),
                Text::Owned(text) => visitor.visit_string(text),
            },
            Some(ValueKind::Bytes) => match cursor.byte_text().ok_or_else(found)? {
                Cow::Borrowed(bytes) => visitor.visit_borrowed_bytes(bytes),
                Cow::Owned(bytes) => visitor.visit_byte_buf(bytes),
            },
            Some(ValueKind::Array) => Format { cursor, frame }.visit_list(visitor),
            Some(ValueKind::Object) => Format { cursor, frame }.visit_object(Wanted::Any, visitor),
            Some(ValueKind::Null) | None => Format { cursor, frame }.too_deep(),
        }
    }

    /// A flattened struct takes only the properties that are fields of its own.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let is_object = self.cursor.kind() == Some(ValueKind::Object);
        match is_object && self.cursor.view_here().role == Role::Flattened {
            true => self.visit_object(Wanted::Listed(fields), visitor),
            false => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.cursor.null(self.frame) {
            true => visitor.visit_none(),
            false => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Failure> {
        if name != RAW_VALUE {
            return visitor.visit_newtype_struct(self);
        }
        let text = self.cursor.raw_value(self.frame).ok_or_else(found)?;
        let entry = (BorrowedStrDeserializer::new(RAW_VALUE), BorrowedStrDeserializer::new(text));
        visitor.visit_map(MapDeserializer::new(core::iter::once(entry)))
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
        match self.cursor.kind() {
            Some(ValueKind::Text) => {
                let name = self.cursor.text(self.frame).ok_or_else(found)?;
                visitor.visit_enum(CowStrDeserializer::new(name.into_cow()))
            }
            Some(ValueKind::Object) => visit_variant(self, visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.cursor.skip_value(self.frame) {
            true => visitor.visit_unit(),
            false => Err(found()),
        }
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
fn visit_integer<'de, V: Visitor<'de>>(number: Number<'_>, visitor: V) -> Result<V::Value, Failure> {
    match number.whole() {
        Some(Whole::Unsigned(whole)) => match u64::try_from(whole) {
            Ok(whole) => visitor.visit_u64(whole),
            Err(_) => visitor.visit_u128(whole),
        },
        Some(Whole::Negative(whole)) => match i64::try_from(whole) {
            Ok(whole) => visitor.visit_i64(whole),
            Err(_) => visitor.visit_i128(whole),
        },
        Some(Whole::Huge) | None => visit_number(number, visitor),
    }
}
