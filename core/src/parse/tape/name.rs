use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use serde::de::{DeserializeSeed, Deserializer, Visitor};

/// The name of a property, whatever type the format has for it.
pub(super) struct AnyName;

impl<'de> DeserializeSeed<'de> for AnyName {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        // Not as an identifier: formats with keys of other types than texts would refuse those.
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyName {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(String::from(name)))
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }

    fn visit_bool<E>(self, name: bool) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(if name { "true" } else { "false" }))
    }

    fn visit_u64<E>(self, name: u64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(alloc::format!("{name}")))
    }

    fn visit_i64<E>(self, name: i64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(alloc::format!("{name}")))
    }

    fn visit_u128<E>(self, name: u128) -> Result<Self::Value, E> {
        Ok(Cow::Owned(alloc::format!("{name}")))
    }

    fn visit_i128<E>(self, name: i128) -> Result<Self::Value, E> {
        Ok(Cow::Owned(alloc::format!("{name}")))
    }
}
