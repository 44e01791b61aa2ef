use super::Parse;
use super::source::{Input, Slot};
use crate::report::{self, At};
use crate::rules::check_presence;
use core::marker::PhantomData;

/// A place for a value of some type, with the rules that it has to keep.
///
/// It has no bounds, so that of a type that can't be read that is said once: where the place is made.
pub struct Held<T, R> {
    rules: R,
    value: Option<T>,
}

impl<T, R> Held<T, R> {
    /// An empty place.
    pub const fn new(rules: R) -> Self {
        Held { rules, value: None }
    }

    /// What has been put there, if anything could be.
    pub fn into_value(self) -> Option<T> {
        self.value
    }

    /// The place, whatever its type.
    pub fn member<'de>(&mut self) -> &mut dyn Member<'de>
    where
        T: Parse<'de, Rules = R>,
    {
        self
    }
}

impl<'de, T: Parse<'de>> Slot<'de> for Held<T, T::Rules> {
    fn fill(&mut self, input: Input<'_, 'de>, at: &mut At<'_>) {
        self.value = T::parse(input, &self.rules, at);
    }
}

/// A place for the value of a field, which may be absent.
pub trait Member<'de>: Slot<'de> {
    /// Whether the field may be absent.
    fn may_be_absent(&self) -> bool;

    /// Takes note that the field is absent.
    fn absent(&mut self, at: &mut At<'_>);
}

impl<'de, T: Parse<'de>> Member<'de> for Held<T, T::Rules> {
    fn may_be_absent(&self) -> bool {
        T::absent(&self.rules).is_some()
    }

    fn absent(&mut self, at: &mut At<'_>) {
        self.value = T::absent(&self.rules);
        if self.value.is_none() && check_presence(&self.rules, at) {
            at.violated(report::required());
        }
    }
}

/// A place for a value that is read by a function of `serde`'s.
pub struct HeldBy<'de, T, F> {
    read: F,
    absent: fn() -> Option<T>,
    value: Option<T>,
    de: PhantomData<&'de ()>,
}

impl<T, F> HeldBy<'_, T, F> {
    /// An empty place, with the function that reads, and the one that makes the value of a field that is absent.
    pub const fn new(read: F, absent: fn() -> Option<T>) -> Self {
        HeldBy { read, absent, value: None, de: PhantomData }
    }

    /// What has been put there, if anything could be.
    pub fn into_value(self) -> Option<T> {
        self.value
    }
}

impl<'de, T, F: Fn(Input<'_, 'de>, &mut At<'_>) -> Option<T>> Slot<'de> for HeldBy<'de, T, F> {
    fn fill(&mut self, input: Input<'_, 'de>, at: &mut At<'_>) {
        self.value = (self.read)(input, at);
    }
}

impl<'de, T, F: Fn(Input<'_, 'de>, &mut At<'_>) -> Option<T>> Member<'de> for HeldBy<'de, T, F> {
    fn may_be_absent(&self) -> bool {
        (self.absent)().is_some()
    }

    fn absent(&mut self, at: &mut At<'_>) {
        self.value = (self.absent)();
        if self.value.is_none() {
            at.violated(report::required());
        }
    }
}
