use crate::parse::kind::ValueKind;
use crate::parse::number::{Number, Whole};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// A value that was handed over by a format, in the order in which it was.
#[derive(Default)]
pub(crate) struct Tape<'de> {
    pub(super) events: Vec<Event<'de>>,
    /// The format's reader has given up; what it had handed over before is on the tape.
    pub(super) is_broken: bool,
}

/// A part of a value.
#[derive(Debug)]
pub(super) enum Event<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Negative(i64),
    /// A whole number of 128 bits.
    Wide(Box<Whole>),
    Float(f64),
    /// A number in JSON's notation.
    Decimal(Box<str>),
    Text(Cow<'de, str>),
    Bytes(Cow<'de, [u8]>),
    /// The elements follow, and an [`Event::End`] before the index `end`.
    Array {
        end: usize,
    },
    /// The properties follow, each a name and a value, and an [`Event::End`] before the index `end`.
    Object {
        end: usize,
    },
    Name(Cow<'de, str>),
    End,
    /// The end of bytes that are written out as a list from `start` on, which stand elsewhere, before `to`.
    Back {
        start: usize,
        to: usize,
    },
}

impl<'de> Tape<'de> {
    pub(super) fn event(&self, position: usize) -> Option<&Event<'de>> {
        self.events.get(position)
    }

    /// What stands at a position.
    pub(crate) fn kind(&self, position: usize) -> Option<ValueKind> {
        Some(match self.event(position)? {
            Event::Null => ValueKind::Null,
            Event::Bool(_) => ValueKind::Bool,
            Event::Unsigned(_) | Event::Negative(_) | Event::Wide(_) | Event::Float(_) | Event::Decimal(_) => {
                ValueKind::Number
            }
            Event::Text(_) | Event::Name(_) => ValueKind::Text,
            Event::Bytes(_) => ValueKind::Bytes,
            Event::Array { .. } => ValueKind::Array,
            Event::Object { .. } => ValueKind::Object,
            Event::End | Event::Back { .. } => return None,
        })
    }

    pub(crate) fn is_object(&self, position: usize) -> bool {
        matches!(self.event(position), Some(Event::Object { .. }))
    }

    /// The name that stands at a position.
    pub(crate) fn name(&self, position: usize) -> &str {
        match self.event(position) {
            Some(Event::Name(name)) => name,
            _ => "",
        }
    }

    /// The same, to be kept while the tape is read.
    pub(crate) fn name_to_keep(&self, position: usize) -> Cow<'de, str> {
        match self.event(position) {
            Some(Event::Name(Cow::Borrowed(name))) => Cow::Borrowed(name),
            _ => Cow::Owned(String::from(self.name(position))),
        }
    }

    /// The number that stands at a position.
    pub(super) fn number(&self, position: usize) -> Option<Number<'_>> {
        Some(match self.event(position)? {
            Event::Unsigned(number) => Number::Unsigned(*number),
            Event::Negative(number) => Number::Negative(*number),
            Event::Wide(number) => Number::Wide(**number),
            Event::Float(number) => Number::Float(*number),
            Event::Decimal(text) => Number::Decimal(text),
            _ => return None,
        })
    }

    /// Where the value at a position ends.
    pub(super) fn end(&self, position: usize) -> usize {
        match self.event(position) {
            Some(Event::Array { end } | Event::Object { end }) => *end,
            Some(Event::End | Event::Back { .. }) | None => position,
            Some(_) => position + 1,
        }
    }
}
