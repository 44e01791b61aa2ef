use super::name::AnyName;
use super::{Taken, stop};
use crate::parse::source::{Array, Name, Object, Slot};
use crate::report::At;
use crate::table::Names;
use alloc::borrow::Cow;
use core::marker::PhantomData;
use serde::de::{IgnoredAny, MapAccess, SeqAccess, VariantAccess};

/// The elements of a list.
pub(super) struct Elements<'de, A> {
    access: A,
    is_at_end: bool,
    de: PhantomData<&'de ()>,
}

impl<'de, A: SeqAccess<'de>> Elements<'de, A> {
    pub(super) fn new(access: A) -> Self {
        Elements { access, is_at_end: false, de: PhantomData }
    }

    /// Passes over what has not been read.
    pub(super) fn finish(&mut self, at: &At<'_>) -> Result<(), A::Error> {
        while !at.is_stopped() && !self.is_at_end {
            self.is_at_end = self.access.next_element::<IgnoredAny>()?.is_none();
        }
        Ok(())
    }
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

/// The members of an object.
pub(super) struct Members<'de, A> {
    access: A,
    first: Option<Cow<'de, str>>,
    /// A name has been read, and its value not.
    has_value: bool,
    is_at_end: bool,
    de: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    /// The members, of which the first name has been read.
    pub(super) fn new(access: A, first: Option<Cow<'de, str>>) -> Self {
        let is_at_end = first.is_none();
        Members { access, first, has_value: !is_at_end, is_at_end, de: PhantomData }
    }

    /// Passes over what has not been read.
    pub(super) fn finish(&mut self, at: &At<'_>) -> Result<(), A::Error> {
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
pub(super) struct Tagged<'de, A> {
    name: Option<Cow<'de, str>>,
    variant: Option<A>,
    de: PhantomData<&'de ()>,
}

impl<'de, A: VariantAccess<'de>> Tagged<'de, A> {
    pub(super) fn new(name: Cow<'de, str>, variant: A) -> Self {
        Tagged { name: Some(name), variant: Some(variant), de: PhantomData }
    }

    /// Passes over what has not been read.
    pub(super) fn finish(self) -> Result<(), A::Error> {
        self.variant.map_or(Ok(()), |variant| variant.newtype_variant::<IgnoredAny>().map(drop))
    }
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
