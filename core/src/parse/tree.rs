//! A value of a format that passes by only once, kept.

use super::number::Number;
use super::recording::{Recording, Take};
use super::source::{Array, Bytes, Input, Name, Object, Slot, Text};
use crate::report::At;
use crate::table::Names;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::slice;

/// A value that has been kept.
#[derive(Clone)]
pub enum Tree<'de> {
    /// Null.
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Number(Number<'static>),
    /// A number in JSON's notation.
    Decimal(String),
    /// A text.
    Text(Cow<'de, str>),
    /// Bytes.
    Bytes(Cow<'de, [u8]>),
    /// A list.
    Array(Vec<Tree<'de>>),
    /// An object.
    Object(Vec<(Cow<'de, str>, Tree<'de>)>),
}

impl<'de> Tree<'de> {
    /// Keeps a value, whatever it is.
    fn of(input: Input<'_, 'de>, at: &mut At<'_>) -> Option<Self> {
        match input {
            Input::Array(array) => Tree::of_array(array, at),
            Input::Object(object) => Tree::of_object(object, at),
            scalar => Some(Tree::of_scalar(&scalar)),
        }
    }

    /// Keeps a value that has no parts.
    pub(super) fn of_scalar(input: &Input<'_, 'de>) -> Self {
        match input {
            Input::Bool(value) => Tree::Bool(*value),
            Input::Number(Number::Decimal(text)) => Tree::Decimal(String::from(*text)),
            Input::Number(Number::Unsigned(number)) => Tree::Number(Number::Unsigned(*number)),
            Input::Number(Number::Negative(number)) => Tree::Number(Number::Negative(*number)),
            Input::Number(Number::Wide(number)) => Tree::Number(Number::Wide(*number)),
            Input::Number(Number::Float(number)) => Tree::Number(Number::Float(*number)),
            Input::Text(Text::Borrowed(text)) => Tree::Text(Cow::Borrowed(text)),
            Input::Text(Text::Passing(text)) => Tree::Text(Cow::Owned(String::from(*text))),
            Input::Bytes(Bytes::Borrowed(bytes)) => Tree::Bytes(Cow::Borrowed(bytes)),
            Input::Bytes(Bytes::Passing(bytes)) => Tree::Bytes(Cow::Owned(bytes.to_vec())),
            Input::Null | Input::Array(_) | Input::Object(_) => Tree::Null,
        }
    }

    pub(super) fn of_array(array: &mut (impl Array<'de> + ?Sized), at: &mut At<'_>) -> Option<Self> {
        let mut elements = Vec::new();
        loop {
            let mut element = None;
            let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| element = Tree::of(input, at));
            if !array.next(&mut slot, &mut at.index(elements.len())) {
                return (!at.is_stopped()).then_some(Tree::Array(elements));
            }
            elements.push(element?);
        }
    }

    pub(super) fn of_object(object: &mut (impl Object<'de> + ?Sized), at: &mut At<'_>) -> Option<Self> {
        let mut members = Vec::new();
        while let Some(Name::Other(name)) = object.next_name(Names::Any, 0, at) {
            let mut member = None;
            let mut slot = Take(|input: Input<'_, 'de>, at: &mut At<'_>| member = Tree::of(input, at));
            object.value(&mut slot, &mut at.name(&name));
            members.push((name, member?));
        }
        (!at.is_stopped()).then_some(Tree::Object(members))
    }

    pub(super) fn play(&self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        match self {
            Tree::Null => slot.fill(Input::Null, at),
            Tree::Bool(value) => slot.fill(Input::Bool(*value), at),
            Tree::Number(number) => slot.fill(Input::Number(*number), at),
            Tree::Decimal(text) => slot.fill(Input::Number(Number::Decimal(text)), at),
            Tree::Text(text) => slot.fill(Input::Text(Text::of(text)), at),
            Tree::Bytes(Cow::Borrowed(bytes)) => slot.fill(Input::Bytes(Bytes::Borrowed(bytes)), at),
            Tree::Bytes(Cow::Owned(bytes)) => slot.fill(Input::Bytes(Bytes::Passing(bytes)), at),
            Tree::Array(elements) => slot.fill(Input::Array(&mut Elements(elements.iter())), at),
            Tree::Object(members) => {
                slot.fill(Input::Object(&mut Members { members: members.iter(), value: &Tree::Null }), at);
            }
        }
    }
}

struct Elements<'t, 'de>(slice::Iter<'t, Tree<'de>>);

impl<'de> Array<'de> for Elements<'_, 'de> {
    fn next(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) -> bool {
        let element = self.0.next();
        if let Some(element) = element {
            element.play(slot, at);
        }
        element.is_some()
    }
}

struct Members<'t, 'de> {
    members: slice::Iter<'t, (Cow<'de, str>, Tree<'de>)>,
    /// The value that belongs to the last name.
    value: &'t Tree<'de>,
}

impl<'de> Object<'de> for Members<'_, 'de> {
    fn next_name(&mut self, names: Names, expected: usize, _: &mut At<'_>) -> Option<Name<'de>> {
        let (name, value) = self.members.next()?;
        self.value = value;
        Some(Name::find(names, expected, name.clone()))
    }

    fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        self.value.play(slot, at);
    }

    fn skip(&mut self, _: &mut At<'_>) {}

    fn record_value(&mut self, _: &mut At<'_>) -> Option<Recording<'de>> {
        Some(Recording::Tree(self.value.clone()))
    }
}
