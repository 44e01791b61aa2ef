use super::kind::ValueKind;
use super::memo::Memo;
use super::tape::Tape;
use super::view::{Leftover, Taken, View};
use crate::report::{self, Collector, Frame, Limits};
use alloc::vec::Vec;

/// A position in a document, from which types pull their values.
///
/// The document is a JSON text, or the tape that has been made of another format; a position is an offset in the one or
/// an index on the other. With a tape the text is empty, so that every fast path fails its one comparison and ends in a function
/// that asks for the tape: reading JSON pays nothing for it.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a way of reading that is on or off for a part of the document"
)]
pub struct Cursor<'de> {
    pub(super) text: &'de str,
    pub(super) position: usize,
    /// How many containers stand around the position.
    pub(super) depth: usize,
    /// Where the text goes on with bytes that are not UTF-8, it ends for us.
    pub(super) is_utf8: bool,
    pub(crate) collector: Collector,
    pub(super) tape: Option<Tape<'de>>,
    pub(super) memo: Memo,
    /// Set while the fields that are not there are asked for: where their object begins.
    pub(crate) absent: Option<usize>,
    /// Which part of the object at hand its reader sees.
    pub(super) view: View,
    /// The tags of the enums around, which are no properties of what is in their variants.
    pub(super) tags: Vec<&'static str>,
    /// Properties that a struct leaves to its flattened fields: the positions of their names.
    pub(super) leftovers: Vec<Leftover>,
    pub(super) taken: Taken,
    /// A flattened map has been handed what is left.
    pub(super) has_handed_on: bool,
    /// A value is kept although it breaks rules, since a rule on what it stands in is about it.
    pub(super) keeps_broken: bool,
    /// Only the verdict is asked for: a value that is known to fit need not be made.
    pub(super) is_judging: bool,
    /// What is read here may be read again.
    pub(super) may_return: bool,
    /// How many readings of the value at one position are within one another.
    pub(super) readings: Readings,
}

/// A position to come back to.
#[derive(Clone, Copy)]
pub(super) struct Saved {
    pub(super) position: usize,
    pub(super) depth: usize,
}

#[derive(Clone, Copy, Default)]
pub(super) struct Readings {
    position: usize,
    count: usize,
}

/// More of them within one another stand for no type that has an end.
const MOST_READINGS: usize = 64;

impl<'de> Cursor<'de> {
    fn new(text: &'de str, limits: Limits) -> Self {
        let limits = limits.capped();
        Cursor {
            text,
            position: 0,
            depth: 0,
            is_utf8: true,
            collector: Collector::new(limits),
            tape: None,
            memo: Memo::default(),
            absent: None,
            view: View::NONE,
            tags: Vec::new(),
            leftovers: Vec::new(),
            taken: Taken::default(),
            has_handed_on: false,
            keeps_broken: false,
            is_judging: false,
            may_return: false,
            readings: Readings::default(),
        }
    }

    /// The beginning of a JSON text.
    pub(super) fn of_json(json: &'de [u8], limits: Limits) -> Self {
        let (text, is_utf8) = match core::str::from_utf8(json) {
            Ok(text) => (text, true),
            Err(error) => (
                json.get(..error.valid_up_to()).and_then(|valid| core::str::from_utf8(valid).ok()).unwrap_or(""),
                false,
            ),
        };
        let mut cursor = Cursor { is_utf8, ..Cursor::new(text, limits) };
        cursor.collector.has_offsets = true;
        cursor
    }

    /// The beginning of a tape.
    pub(super) fn of_tape(tape: Tape<'de>, limits: Limits) -> Self {
        Cursor { tape: Some(tape), ..Cursor::new("", limits) }
    }

    #[inline]
    pub(super) fn bytes(&self) -> &'de [u8] {
        self.text.as_bytes()
    }

    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes().get(self.position).copied()
    }

    /// The first byte of the value, wherever it stands.
    #[inline]
    pub(super) fn peek_value(&mut self) -> Option<u8> {
        self.space();
        self.peek()
    }

    /// Passes over white space, of which there is mostly none or little.
    #[inline]
    pub(crate) fn space(&mut self) {
        while let Some(byte @ ..=b' ') = self.peek()
            && matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
        {
            self.position += 1;
        }
    }

    /// Where the value begins that the cursor stands before.
    #[inline]
    pub(crate) fn offset(&mut self) -> usize {
        self.space();
        self.position
    }

    /// Passes over a byte, and says whether it was there.
    pub(super) fn pass(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.position += usize::from(is_there);
        is_there
    }

    pub(super) fn save(&mut self) -> Saved {
        self.space();
        Saved { position: self.position, depth: self.depth }
    }

    pub(super) fn restore(&mut self, saved: Saved) {
        self.position = saved.position;
        self.depth = saved.depth;
    }

    /// How many violations have been found.
    #[inline]
    pub(crate) fn found(&self) -> usize {
        self.collector.found
    }

    #[inline]
    pub(crate) fn is_stopped(&self) -> bool {
        self.collector.is_stopped
    }

    /// A value that has been judged. One that breaks rules is made only for a rule on what it stands in.
    #[inline]
    pub(crate) fn judged<T>(&self, is_sound: bool, make: impl FnOnce() -> T) -> Option<T> {
        (is_sound || self.keeps_broken).then(make)
    }

    /// Reads what may be read again.
    pub(super) fn returning<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        let outer = core::mem::replace(&mut self.may_return, true);
        let result = read(self);
        self.may_return = outer;
        result
    }

    /// Reads with each value made, since a rule is about it.
    pub(crate) fn making_values<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        let outer = core::mem::replace(&mut self.is_judging, false);
        let result = read(self);
        self.is_judging = outer;
        result
    }

    /// Whether the value is null, which is then passed over.
    #[inline]
    pub(crate) fn null(&mut self, frame: &Frame<'_>) -> bool {
        match self.peek_value() {
            Some(b'n') => self.literal("null", frame),
            Some(_) => false,
            None => self.tape.is_some() && self.null_on_tape(),
        }
    }

    /// Reads a boolean.
    pub(crate) fn boolean(&mut self, frame: &Frame<'_>) -> Option<bool> {
        match self.peek_value() {
            Some(b't') => self.literal("true", frame).then_some(true),
            Some(b'f') => self.literal("false", frame).then_some(false),
            _ => match self.boolean_on_tape() {
                None => self.mismatch("a boolean", frame),
                value => value,
            },
        }
    }

    /// Passes over a word, and says whether it was there. If not, the reading ends.
    pub(super) fn literal(&mut self, word: &str, frame: &Frame<'_>) -> bool {
        let is_there = self.bytes().get(self.position..).is_some_and(|rest| rest.starts_with(word.as_bytes()));
        if is_there {
            self.position += word.len();
        } else {
            self.stop("a value is expected", frame);
        }
        is_there
    }

    /// Reports that the value is of another type, and passes over it.
    #[cold]
    #[inline(never)]
    pub(crate) fn mismatch<T>(&mut self, expected: &'static str, frame: &Frame<'_>) -> Option<T> {
        let offset = self.offset();
        let Some(kind) = self.kind() else {
            self.skip_value(frame);
            return None;
        };
        let violation = match kind {
            ValueKind::Array | ValueKind::Object if self.is_too_deep() => report::too_deep(self.collector.limits.depth),
            ValueKind::Null => report::required(),
            kind => report::wrong_type(expected, kind.words()),
        };
        match kind {
            // What a container's contents are comes after it, and so does a syntax error in them.
            ValueKind::Array | ValueKind::Object => {
                self.collector.report(frame, offset, violation);
                self.skip_value(frame);
            }
            // A string with half of a surrogate pair is none.
            ValueKind::Text => {
                self.text(frame)?;
                self.collector.report(frame, offset, violation);
            }
            _ => {
                if self.skip_value(frame) {
                    self.collector.report(frame, offset, violation);
                }
            }
        }
        None
    }

    /// Whether a container may not be entered here.
    #[inline]
    pub(super) fn is_too_deep(&self) -> bool {
        self.depth >= self.collector.limits.depth
    }

    /// Reads the value that is being read as something else. A type that is within itself without anything around it would be
    /// read so without end: at some depth it stops.
    pub(super) fn again<R>(&mut self, frame: &Frame<'_>, read: impl FnOnce(&mut Self) -> R) -> Option<R> {
        let outer = self.readings;
        let position = self.offset();
        let count = if outer.position == position { outer.count + 1 } else { 1 };
        if count > MOST_READINGS {
            let violation = report::too_deep(self.collector.limits.depth);
            self.collector.stop(frame, position, violation);
            self.position = self.text.len();
            return None;
        }
        self.readings = Readings { position, count };
        let result = read(self);
        self.readings = outer;
        Some(result)
    }
}
