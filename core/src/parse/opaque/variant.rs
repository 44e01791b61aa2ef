use super::format::Format;
use super::{Failure, found, read_with};
use crate::parse::Cursor;
use crate::parse::properties::{Properties, Wanted};
use crate::report::Frame;
use serde::de::value::CowStrDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, EnumAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

const EXPECTED: &str = "must be an object with one member, for a variant";

/// An object with one property, which names a variant.
pub(super) struct VariantObject<'c, 'f, 'de> {
    pub(super) cursor: &'c mut Cursor<'de>,
    /// Stands at the object.
    pub(super) frame: &'f Frame<'f>,
    pub(super) object: Properties,
}

impl<'de> EnumAccess<'de> for VariantObject<'_, '_, 'de> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(mut self, seed: S) -> Result<(S::Value, Self), Failure> {
        if self.cursor.next_property(&mut self.object, Wanted::Any, self.frame).is_none() {
            return Err(if self.cursor.is_stopped() { found() } else { Failure::new(EXPECTED) });
        }
        let name = self.cursor.name_to_keep(&self.object);
        let variant = seed.deserialize(CowStrDeserializer::new(name))?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for VariantObject<'_, '_, 'de> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        Deserialize::deserialize(Content(self))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(mut self, seed: S) -> Result<S::Value, Failure> {
        let name = self.cursor.property_name(&self.object);
        let value = read_with(self.cursor, &name.frame(self.frame), |format| seed.deserialize(format));
        let value = value.ok_or_else(found)?;
        if self.cursor.next_property(&mut self.object, Wanted::Any, self.frame).is_some() {
            return Err(Failure::new(EXPECTED));
        }
        if self.cursor.is_stopped() { Err(found()) } else { Ok(value) }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        self.newtype_variant_seed(VisitAny(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Failure> {
        self.newtype_variant_seed(VisitAny(visitor))
    }
}

/// What is in a variant, as a format.
struct Content<'c, 'f, 'de>(VariantObject<'c, 'f, 'de>);

impl<'de> Deserializer<'de> for Content<'_, '_, 'de> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.0.newtype_variant_seed(VisitAny(visitor))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct VisitAny<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for VisitAny<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_any(self.0)
    }
}

/// Reads an enum from an object.
pub(super) fn visit_variant<'de, V: Visitor<'de>>(
    format: Format<'_, '_, 'de>,
    visitor: V,
) -> Result<V::Value, Failure> {
    let Format { cursor, frame } = format;
    match cursor.properties() {
        Some(object) => visitor.visit_enum(VariantObject { cursor, frame, object }),
        None => Format { cursor, frame }.too_deep(),
    }
}
