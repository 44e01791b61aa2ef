use super::Taken;
use crate::parse::number::Number;
use crate::parse::source::Input;
use core::fmt;
use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// What some formats' readers hand over as an object whose one member, of a private name, is a text.
pub(super) enum Wrapper {
    /// `serde_json` with its feature `arbitrary_precision`.
    Number,
    /// `toml`'s dates and times.
    Date,
}

impl Wrapper {
    pub(super) fn of_name(name: &str) -> Option<Self> {
        match name {
            "$serde_json::private::Number" => Some(Wrapper::Number),
            "$__toml_private_datetime" => Some(Wrapper::Date),
            _ => None,
        }
    }
}

/// The one text of such an object.
pub(super) struct Wrapped<'s, 'a, 'de> {
    pub(super) taken: Taken<'s, 'a, 'de>,
    pub(super) wrapper: Wrapper,
}

impl<'de> DeserializeSeed<'de> for Wrapped<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Wrapped<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or a date as text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match self.wrapper {
            Wrapper::Number => self.taken.fill(Input::Number(Number::Decimal(text))),
            Wrapper::Date => self.taken.visit_str(text),
        }
    }
}
