//! Any self-describing `serde` format as a source.

mod containers;
mod name;
mod wrapper;

use super::number::{Number, Whole};
use super::source::{Bytes, Input, Slot, Text};
use crate::report::{self, At};
use containers::{Elements, Members, Tagged};
use core::fmt;
use name::AnyName;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use wrapper::{Wrapped, Wrapper};

/// Reads a whole document.
pub(super) fn document<'de, D: Deserializer<'de>>(from: D, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
    if from.deserialize_any(Taken { slot, at: &mut *at }).is_err() {
        stop(at);
    }
}

#[cold]
fn stop(at: &mut At<'_>) {
    at.stop(report::syntax("the format's reader could not read any further"));
}

/// The value that a format's reader hands over, on its way into a slot.
struct Taken<'s, 'a, 'de> {
    slot: &'s mut dyn Slot<'de>,
    at: &'s mut At<'a>,
}

impl<'de> Taken<'_, '_, 'de> {
    #[allow(clippy::unnecessary_wraps, reason = "it is what a visitor returns")]
    fn fill<E>(self, input: Input<'_, 'de>) -> Result<(), E> {
        self.slot.fill(input, self.at);
        Ok(())
    }

    /// Whether a container may be entered here. If not, that is reported.
    fn may_enter(&mut self) -> bool {
        let may_enter = !self.at.is_too_deep();
        if !may_enter {
            self.at.violated(report::too_deep(self.at.depth_limit()));
        }
        may_enter
    }
}

impl<'de> DeserializeSeed<'de> for Taken<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! visit_numbers {
    ($($visit:ident $ty:ty: |$number:ident| $made:expr;)*) => { $(
        fn $visit<E>(self, $number: $ty) -> Result<(), E> {
            self.fill(Input::Number($made))
        }
    )* };
}

impl<'de> Visitor<'de> for Taken<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    visit_numbers! {
        visit_u64 u64: |number| Number::Unsigned(number);
        visit_i64 i64: |number| if number < 0 { Number::Negative(number) } else { Number::Unsigned(number.unsigned_abs()) };
        visit_u128 u128: |number| Number::Wide(Whole::Unsigned(number));
        visit_i128 i128: |number| Number::Wide(u128::try_from(number).map_or(Whole::Negative(number), Whole::Unsigned));
        visit_f64 f64: |number| Number::Float(number);
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.fill(Input::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.fill(Input::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.fill(Input::Bool(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.fill(Input::Text(Text::Passing(text)))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.fill(Input::Text(Text::Borrowed(text)))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<(), E> {
        self.fill(Input::Bytes(Bytes::Passing(bytes)))
    }

    fn visit_borrowed_bytes<E>(self, bytes: &'de [u8]) -> Result<(), E> {
        self.fill(Input::Bytes(Bytes::Borrowed(bytes)))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, access: A) -> Result<(), A::Error> {
        let mut elements = Elements::new(access);
        if self.may_enter() {
            self.slot.fill(Input::Array(&mut elements), self.at);
        }
        elements.finish(self.at)?;
        go_on(self.at)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let first = access.next_key_seed(AnyName)?;
        if let Some(wrapper) = first.as_deref().and_then(Wrapper::of_name) {
            return access.next_value_seed(Wrapped { taken: self, wrapper });
        }
        let mut members = Members::new(access, first);
        if self.may_enter() {
            self.slot.fill(Input::Object(&mut members), self.at);
        }
        members.finish(self.at)?;
        go_on(self.at)
    }

    /// A tagged value, such as YAML has: an object with one member.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let (name, variant) = access.variant_seed(AnyName)?;
        let mut tagged = Tagged::new(name, variant);
        self.slot.fill(Input::Object(&mut tagged), self.at);
        tagged.finish()?;
        go_on(self.at)
    }
}

/// Once the reading has ended, the format's reader must end too.
fn go_on<E: Error>(at: &At<'_>) -> Result<(), E> {
    if at.is_stopped() { Err(E::custom("the reading has ended")) } else { Ok(()) }
}
