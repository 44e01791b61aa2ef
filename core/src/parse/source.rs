//! How values reach the types that read them, whatever the format: a small object-safe interface, so that the code of a
//! type is compiled once and not once a format.

use super::number::Number;
use super::recording::Recording;
use super::slot::Member;
use super::tree::Tree;
use crate::report::At;
use crate::table::Names;
use alloc::borrow::Cow;
use alloc::string::String;

/// One value of a document, as a source hands it over.
pub enum Input<'a, 'de> {
    /// Null, or no value.
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Number(Number<'a>),
    /// A text.
    Text(Text<'a, 'de>),
    /// Bytes, which some formats have beside texts and lists.
    Bytes(Bytes<'a, 'de>),
    /// A list, to be read element by element.
    Array(&'a mut dyn Array<'de>),
    /// An object, to be read member by member.
    Object(&'a mut dyn Object<'de>),
}

/// A text that stands in the document as it is, or that is passing by.
pub enum Text<'a, 'de> {
    /// A part of the document.
    Borrowed(&'de str),
    /// Gone when the value has been read.
    Passing(&'a str),
}

/// Bytes that stand in the document as they are, or that are passing by.
pub enum Bytes<'a, 'de> {
    /// A part of the document.
    Borrowed(&'de [u8]),
    /// Gone when the value has been read.
    Passing(&'a [u8]),
}

/// A place where a value is wanted.
pub trait Slot<'de> {
    /// Takes the value. What stands at `at` is reported there.
    fn fill(&mut self, input: Input<'_, 'de>, at: &mut At<'_>);
}

/// The elements of a list.
pub trait Array<'de> {
    /// Reads the next element into `slot`; false if there is none.
    fn next(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) -> bool;

    /// Keeps the whole list, of which nothing must have been read, to be read later.
    fn record(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        Tree::of_array(self, at).map(Recording::Tree)
    }
}

/// The members of an object.
pub trait Object<'de> {
    /// Reads the next name; `None` if there is none. One that is among `names` comes as its index, of which
    /// `expected` is the likeliest.
    fn next_name(&mut self, names: Names, expected: usize, at: &mut At<'_>) -> Option<Name<'de>>;

    /// Reads the value that belongs to the name.
    fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>);

    /// Passes over the value that belongs to the name.
    fn skip(&mut self, at: &mut At<'_>);

    /// Keeps the value that belongs to the name, to be read later.
    fn record_value(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        Recording::of_value(self, at)
    }

    /// Keeps the whole object, of which nothing must have been read, to be read later.
    fn record(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        Tree::of_object(self, at).map(Recording::Tree)
    }

    /// Whether the members stand among those of another object, where neither null nor a variant's name alone can
    /// stand.
    fn is_flattened(&self) -> bool {
        false
    }

    /// Whether others take members that stand among these, so that nobody but they can say whether one may be there.
    fn is_shared(&self) -> bool {
        false
    }

    /// Passes over what nobody asks for, to see whether it may be there.
    fn pass_rest(&mut self, at: &mut At<'_>) {
        let _ = at;
    }

    /// Fills a flattened field of an object that is flattened itself, and says whether it is.
    fn fill_flattened(&mut self, member: &mut dyn Member<'de>, is_defaulted: bool, at: &mut At<'_>) -> bool {
        let _ = (member, is_defaulted, at);
        false
    }

    /// Where the name stands in the document's text.
    fn name_offset(&self) -> Option<usize> {
        None
    }
}

/// The name of a member.
pub enum Name<'de> {
    /// The one of that index among the names that were asked for, and the name by which it was found.
    Known(usize, &'static str),
    /// Another.
    Other(Cow<'de, str>),
}

impl<'de> Name<'de> {
    pub(super) fn into_cow(self) -> Cow<'de, str> {
        match self {
            Name::Known(_, name) => Cow::Borrowed(name),
            Name::Other(name) => name,
        }
    }

    /// The name as it is in the document.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Name::Known(_, name) => name,
            Name::Other(name) => name,
        }
    }

    /// A name, as it is asked for.
    pub(super) fn find(names: Names, expected: usize, name: Cow<'de, str>) -> Self {
        match names.find(&name, expected) {
            Some((index, name)) => Name::Known(index, name),
            None => Name::Other(name),
        }
    }
}

impl Input<'_, '_> {
    /// What it is, for people.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Input::Null => "null",
            Input::Bool(_) => "a boolean",
            Input::Number(_) => "a number",
            Input::Text(_) => "a string",
            Input::Bytes(_) => "bytes",
            Input::Array(_) => "an array",
            Input::Object(_) => "an object",
        }
    }
}

impl<'a, 'de> Text<'a, 'de> {
    /// A text that has been kept.
    pub fn of(kept: &'a Cow<'de, str>) -> Self {
        match kept {
            Cow::Borrowed(text) => Text::Borrowed(text),
            Cow::Owned(text) => Text::Passing(text),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        match self {
            Text::Borrowed(text) => text,
            Text::Passing(text) => text,
        }
    }

    /// The text, kept.
    pub fn into_cow(self) -> Cow<'de, str> {
        match self {
            Text::Borrowed(text) => Cow::Borrowed(text),
            Text::Passing(text) => Cow::Owned(String::from(text)),
        }
    }
}

impl Bytes<'_, '_> {
    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        match self {
            Bytes::Borrowed(bytes) => bytes,
            Bytes::Passing(bytes) => bytes,
        }
    }
}
