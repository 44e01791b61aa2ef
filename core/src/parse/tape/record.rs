use super::event::{Event, Tape};
use super::name::AnyName;
use crate::parse::number::{Number, Whole};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor};

/// A small document needs no more than so many events, which are allocated at once.
const FEW: usize = 16;

/// Has a format hand over a value, of which all is kept that is at most `depth` levels deep.
pub(in crate::parse) fn record<'de, D: Deserializer<'de>>(from: D, depth: usize) -> Tape<'de> {
    let mut tape = Tape { events: Vec::with_capacity(FEW), is_broken: false };
    let recorder = Recorder { tape: &mut tape, room: depth };
    tape.is_broken = from.deserialize_any(recorder).is_err();
    tape
}

/// A visitor of any value, which writes it on the tape.
struct Recorder<'t, 'de> {
    tape: &'t mut Tape<'de>,
    /// How many levels may still be entered. What is deeper is passed over: no type reads it.
    room: usize,
}

impl<'de> Recorder<'_, 'de> {
    fn inner(&mut self) -> Recorder<'_, 'de> {
        Recorder { tape: self.tape, room: self.room - 1 }
    }

    #[allow(clippy::unnecessary_wraps, reason = "it is what a visitor returns")]
    fn put<E>(self, event: Event<'de>) -> Result<(), E> {
        self.tape.events.push(event);
        Ok(())
    }

    /// Begins a container, whose end is not known yet.
    fn begin(&mut self, event: fn(usize) -> Event<'de>) -> usize {
        self.tape.events.push(event(usize::MAX));
        self.tape.events.len() - 1
    }

    fn end(&mut self, start: usize, event: fn(usize) -> Event<'de>) {
        self.tape.events.push(Event::End);
        let end = self.tape.events.len();
        if let Some(begin) = self.tape.events.get_mut(start) {
            *begin = event(end);
        }
    }

    /// Some formats hand over numbers and dates as an object whose one property, of a private name, is a text.
    fn unwrap(&mut self, start: usize) {
        let unwrapped = match self.tape.events.get_mut(start..) {
            Some([Event::Object { .. }, Event::Name(name), Event::Text(text), Event::End]) => match &**name {
                // `serde_json` with its feature `arbitrary_precision`.
                "$serde_json::private::Number" if Number::is_decimal(text) => Event::Decimal(Box::from(&**text)),
                // `toml`.
                "$__toml_private_datetime" => Event::Text(core::mem::take(text)),
                _ => return,
            },
            _ => return,
        };
        self.tape.events.truncate(start);
        self.tape.events.push(unwrapped);
    }
}

impl<'de> DeserializeSeed<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.put(Event::Unsigned(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.put(match u64::try_from(number) {
            Ok(number) => Event::Unsigned(number),
            Err(_) => Event::Negative(number),
        })
    }

    fn visit_u128<E>(self, number: u128) -> Result<(), E> {
        self.put(Event::Wide(Box::new(Whole::Unsigned(number))))
    }

    fn visit_i128<E>(self, number: i128) -> Result<(), E> {
        let whole = u128::try_from(number).map_or(Whole::Negative(number), Whole::Unsigned);
        self.put(Event::Wide(Box::new(whole)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.put(Event::Float(number))
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.put(Event::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.put(Event::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.put(Event::Bool(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.put(Event::Text(Cow::Owned(String::from(text))))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.put(Event::Text(Cow::Borrowed(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        self.put(Event::Text(Cow::Owned(text)))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<(), E> {
        self.put(Event::Bytes(Cow::Owned(bytes.to_vec())))
    }

    fn visit_borrowed_bytes<E>(self, bytes: &'de [u8]) -> Result<(), E> {
        self.put(Event::Bytes(Cow::Borrowed(bytes)))
    }

    fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<(), E> {
        self.put(Event::Bytes(Cow::Owned(bytes)))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let start = self.begin(|end| Event::Array { end });
        match self.room {
            0 => while access.next_element::<IgnoredAny>()?.is_some() {},
            _ => while access.next_element_seed(self.inner())?.is_some() {},
        }
        self.end(start, |end| Event::Array { end });
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let start = self.begin(|end| Event::Object { end });
        match self.room {
            0 => while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {},
            _ => {
                while let Some(name) = access.next_key_seed(AnyName)? {
                    self.tape.events.push(Event::Name(name));
                    access.next_value_seed(self.inner())?;
                }
            }
        }
        self.end(start, |end| Event::Object { end });
        self.unwrap(start);
        Ok(())
    }

    /// A tagged value, such as YAML has: an object with one property.
    fn visit_enum<A: EnumAccess<'de>>(mut self, access: A) -> Result<(), A::Error> {
        let start = self.begin(|end| Event::Object { end });
        let (name, variant) = access.variant_seed(AnyName)?;
        match self.room {
            0 => _ = variant.newtype_variant::<IgnoredAny>()?,
            _ => {
                self.tape.events.push(Event::Name(name));
                variant.newtype_variant_seed(self.inner())?;
            }
        }
        self.end(start, |end| Event::Object { end });
        Ok(())
    }
}
