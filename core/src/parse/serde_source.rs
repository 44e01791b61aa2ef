//! Any self-describing `serde` format as a source.

use super::number::{Number, Whole};
use super::source::{Array, Bytes, Input, Name, Object, Slot, Text};
use crate::report::{self, At};
use crate::table::Names;
use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};

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
        let mut elements = Elements { access, is_at_end: false, de: PhantomData };
        if self.may_enter() {
            self.slot.fill(Input::Array(&mut elements), self.at);
        }
        while !self.at.is_stopped() && !elements.is_at_end {
            elements.is_at_end = elements.access.next_element::<IgnoredAny>()?.is_none();
        }
        go_on(self.at)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let first = access.next_key_seed(AnyName)?;
        if let Some(wrapper) = first.as_deref().and_then(Wrapper::of_name) {
            return access.next_value_seed(Wrapped { taken: self, wrapper });
        }
        let is_at_end = first.is_none();
        let mut members = Members { access, first, has_value: !is_at_end, is_at_end, de: PhantomData };
        if self.may_enter() {
            self.slot.fill(Input::Object(&mut members), self.at);
        }
        members.finish(self.at)?;
        go_on(self.at)
    }

    /// A tagged value, such as YAML has: an object with one member.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let (name, variant) = access.variant_seed(AnyName)?;
        let mut tagged = Tagged { name: Some(name), variant: Some(variant), de: PhantomData };
        self.slot.fill(Input::Object(&mut tagged), self.at);
        if let Some(variant) = tagged.variant {
            variant.newtype_variant::<IgnoredAny>()?;
        }
        go_on(self.at)
    }
}

/// Once the reading has ended, the format's reader must end too.
fn go_on<E: Error>(at: &At<'_>) -> Result<(), E> {
    if at.is_stopped() { Err(E::custom("the reading has ended")) } else { Ok(()) }
}

/// What some formats' readers hand over as an object whose one member, of a private name, is a text.
enum Wrapper {
    /// `serde_json` with its feature `arbitrary_precision`.
    Number,
    /// `toml`'s dates and times.
    Date,
}

impl Wrapper {
    fn of_name(name: &str) -> Option<Self> {
        match name {
            "$serde_json::private::Number" => Some(Wrapper::Number),
            "$__toml_private_datetime" => Some(Wrapper::Date),
            _ => None,
        }
    }
}

struct Wrapped<'s, 'a, 'de> {
    taken: Taken<'s, 'a, 'de>,
    wrapper: Wrapper,
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

/// The name of a member, kept.
struct AnyName;

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

struct Elements<'de, A> {
    access: A,
    is_at_end: bool,
    de: PhantomData<&'de ()>,
}

impl<'de, A: SeqAccess<'de>> Array<'de> for Elements<'de, A> {
    fn next(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) -> bool {
        if self.is_at_end || at.is_stopped() {
            return false;
        }
        match self.access.next_element_seed(Taken { slot, at: &mut *at }) {
            Ok(element) => self.is_at_end = element.is_none(),
            Err(_) => stop(at),
        }
        !self.is_at_end && !at.is_stopped()
    }
}

struct Members<'de, A> {
    access: A,
    first: Option<Cow<'de, str>>,
    /// A name has been read, and its value not.
    has_value: bool,
    is_at_end: bool,
    de: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    fn finish(&mut self, at: &At<'_>) -> Result<(), A::Error> {
        while !at.is_stopped() && !self.is_at_end {
            if self.has_value {
                self.access.next_value::<IgnoredAny>()?;
            }
            self.has_value = self.access.next_key_seed(AnyName)?.is_some();
            self.is_at_end = !self.has_value;
        }
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>> Object<'de> for Members<'de, A> {
    fn next_name(&mut self, names: Names, expected: usize, at: &mut At<'_>) -> Option<Name<'de>> {
        if at.is_stopped() || self.is_at_end {
            return None;
        }
        let name = match self.first.take() {
            Some(first) => first,
            None => match self.access.next_key_seed(AnyName) {
                Ok(Some(name)) => name,
                Ok(None) => {
                    self.is_at_end = true;
                    return None;
                }
                Err(_) => {
                    stop(at);
                    return None;
                }
            },
        };
        self.has_value = true;
        Some(Name::find(names, expected, name))
    }

    fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        self.has_value = false;
        if self.access.next_value_seed(Taken { slot, at: &mut *at }).is_err() {
            stop(at);
        }
    }

    fn skip(&mut self, at: &mut At<'_>) {
        self.has_value = false;
        if self.access.next_value::<IgnoredAny>().is_err() {
            stop(at);
        }
    }
}

/// The one member that a tagged value is.
struct Tagged<'de, A> {
    name: Option<Cow<'de, str>>,
    variant: Option<A>,
    de: PhantomData<&'de ()>,
}

impl<'de, A: VariantAccess<'de>> Object<'de> for Tagged<'de, A> {
    fn next_name(&mut self, names: Names, expected: usize, _: &mut At<'_>) -> Option<Name<'de>> {
        let name = self.name.take()?;
        Some(Name::find(names, expected, name))
    }

    fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        if let Some(variant) = self.variant.take()
            && variant.newtype_variant_seed(Taken { slot, at: &mut *at }).is_err()
        {
            stop(at);
        }
    }

    fn skip(&mut self, at: &mut At<'_>) {
        if let Some(variant) = self.variant.take()
            && variant.newtype_variant::<IgnoredAny>().is_err()
        {
            stop(at);
        }
    }
}
