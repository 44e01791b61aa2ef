use super::string::Scanned;
use super::{Reader, lone_surrogate};
use crate::parse::recording::Recording;
use crate::parse::source::{Array, Name, Object, Slot};
use crate::report::At;
use crate::table::Names;
use alloc::borrow::Cow;
use alloc::string::String;

/// Between which of its parts the reader stands in an object or a list.
#[derive(Clone, Copy, PartialEq)]
enum Stand {
    Start,
    /// After a name and its colon.
    BeforeValue,
    AfterValue,
    End,
}

/// The members of a JSON object.
pub(super) struct Members<'r, 'de> {
    reader: &'r mut Reader<'de>,
    start: usize,
    stand: Stand,
    name_offset: usize,
}

impl<'r, 'de> Members<'r, 'de> {
    pub(super) fn new(reader: &'r mut Reader<'de>) -> Self {
        Members { start: reader.position - 1, reader, stand: Stand::Start, name_offset: 0 }
    }

    /// Passes over what has not been read.
    pub(super) fn finish(mut self, at: &mut At<'_>) {
        while self.stand != Stand::End {
            if self.scan_name(at).is_some() {
                self.colon(at);
            }
        }
    }

    /// The next name, with the reader before its colon.
    fn scan_name(&mut self, at: &mut At<'_>) -> Option<Scanned<'de>> {
        if self.stand == Stand::BeforeValue {
            self.skip(at);
        }
        self.reader.pass_space();
        if self.stand == Stand::End || at.is_stopped() || self.reader.pass(b'}') {
            self.stand = Stand::End;
            return None;
        }
        if self.stand == Stand::AfterValue {
            if !self.reader.pass(b',') {
                return self.stop("`,` or `}` is expected", at);
            }
            self.reader.pass_space();
        }
        self.name_offset = self.reader.position;
        if self.reader.peek() != Some(b'"') {
            return self.stop("a name in double quotes is expected", at);
        }
        let name = self.reader.string(at);
        if name.is_none() {
            self.stand = Stand::End;
        }
        name
    }

    fn colon(&mut self, at: &mut At<'_>) {
        self.reader.pass_space();
        if self.reader.pass(b':') {
            self.stand = Stand::BeforeValue;
        } else {
            self.stop::<()>("`:` is expected", at);
        }
    }

    fn stop<T>(&mut self, expected: &'static str, at: &mut At<'_>) -> Option<T> {
        self.reader.stop(expected, at);
        self.stand = Stand::End;
        None
    }
}

impl<'de> Object<'de> for Members<'_, 'de> {
    fn next_name(&mut self, names: Names, expected: usize, at: &mut At<'_>) -> Option<Name<'de>> {
        loop {
            let name = match self.scan_name(at)? {
                Scanned::AsItIs(text) => Some(match names.find(text, expected) {
                    Some((index, name)) => Name::Known(index, name),
                    None => Name::Other(Cow::Borrowed(text)),
                }),
                Scanned::Unescaped => Some(match names.find(&self.reader.unescaped, expected) {
                    Some((index, name)) => Name::Known(index, name),
                    None => Name::Other(Cow::Owned(String::from(&*self.reader.unescaped))),
                }),
                Scanned::LoneSurrogate => None,
            };
            self.colon(at);
            if self.stand == Stand::End {
                return None;
            }
            if name.is_some() {
                return name;
            }
            at.with_offset(Some(self.name_offset)).violated(lone_surrogate());
        }
    }

    fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        if self.stand == Stand::BeforeValue {
            self.stand = Stand::AfterValue;
            self.reader.value(slot, at);
        }
    }

    fn skip(&mut self, at: &mut At<'_>) {
        if self.stand == Stand::BeforeValue {
            self.stand = Stand::AfterValue;
            self.reader.skip_value(at);
        }
    }

    fn record_value(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        self.stand = Stand::AfterValue;
        self.reader.record(at)
    }

    fn record(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        self.stand = Stand::End;
        self.reader.position = self.start;
        self.reader.record(at)
    }

    fn name_offset(&self) -> Option<usize> {
        Some(self.name_offset)
    }
}

/// The elements of a JSON array.
pub(super) struct Elements<'r, 'de> {
    reader: &'r mut Reader<'de>,
    start: usize,
    stand: Stand,
}

impl<'r, 'de> Elements<'r, 'de> {
    pub(super) fn new(reader: &'r mut Reader<'de>) -> Self {
        Elements { start: reader.position - 1, reader, stand: Stand::Start }
    }

    /// Passes over what has not been read.
    pub(super) fn finish(mut self, at: &mut At<'_>) {
        while self.advance(at) {
            self.reader.skip_value(at);
        }
    }

    /// Moves to the next element, and says whether there is one.
    fn advance(&mut self, at: &mut At<'_>) -> bool {
        self.reader.pass_space();
        if self.stand == Stand::End || at.is_stopped() || self.reader.pass(b']') {
            self.stand = Stand::End;
            return false;
        }
        if self.stand == Stand::AfterValue && !self.reader.pass(b',') {
            self.reader.stop("`,` or `]` is expected", at);
            self.stand = Stand::End;
            return false;
        }
        self.stand = Stand::AfterValue;
        true
    }
}

impl<'de> Array<'de> for Elements<'_, 'de> {
    fn next(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) -> bool {
        let is_there = self.advance(at);
        if is_there {
            self.reader.value(slot, at);
        }
        is_there
    }

    fn record(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        self.stand = Stand::End;
        self.reader.position = self.start;
        self.reader.record(at)
    }
}
