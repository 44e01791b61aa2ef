use super::access::read_seed;
use super::{Failure, found};
use crate::parse::recording::Take;
use crate::parse::source::{Input, Name, Object};
use crate::report::At;
use crate::table::Names;
use alloc::string::String;
use serde::de::value::CowStrDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, EnumAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

pub(super) struct OneMember<'i, 'a, 'b, 'de> {
    pub(super) object: &'i mut dyn Object<'de>,
    pub(super) at: &'a mut At<'b>,
    pub(super) name: String,
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
