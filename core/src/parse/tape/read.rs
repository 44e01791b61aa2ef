//! What a cursor does where it stands on a tape.

use super::event::Event;
use crate::parse::Cursor;
use crate::parse::number::Number;
use crate::parse::properties::Properties;
use crate::parse::text::Text;
use crate::parse::view::{Role, Source};
use crate::report::{self, Frame};
use alloc::borrow::Cow;
use alloc::vec::Vec;

impl<'de> Cursor<'de> {
    fn event(&self) -> Option<&Event<'de>> {
        self.tape.as_ref()?.event(self.position)
    }

    #[cold]
    pub(in crate::parse) fn null_on_tape(&mut self) -> bool {
        let is_null = matches!(self.event(), Some(Event::Null));
        self.position += usize::from(is_null);
        is_null
    }

    #[cold]
    pub(in crate::parse) fn boolean_on_tape(&mut self) -> Option<bool> {
        let Some(Event::Bool(value)) = self.event() else {
            return None;
        };
        let value = *value;
        self.position += 1;
        Some(value)
    }

    /// A text, or a name that is read as one. A text that was made is taken, unless it may be read again.
    #[cold]
    pub(in crate::parse) fn text_on_tape(&mut self, frame: &Frame<'_>) -> Option<Text<'de>> {
        let may_return = self.may_return;
        let event = self.tape.as_mut().and_then(|tape| tape.events.get_mut(self.position));
        let text = match event {
            Some(Event::Text(Cow::Borrowed(text)) | Event::Name(Cow::Borrowed(text))) => Text::Borrowed(text),
            Some(Event::Text(Cow::Owned(text))) if !may_return => Text::Owned(core::mem::take(text)),
            Some(Event::Text(Cow::Owned(text)) | Event::Name(Cow::Owned(text))) => Text::Owned(text.clone()),
            _ => return self.mismatch("a string", frame),
        };
        self.position += 1;
        Some(text)
    }

    #[cold]
    pub(in crate::parse) fn number_on_tape(&mut self, expected: &'static str, frame: &Frame<'_>) -> Option<Number<'_>> {
        let position = self.position;
        if self.tape.as_ref()?.number(position).is_none() {
            return self.mismatch(expected, frame);
        }
        self.position += 1;
        self.tape.as_ref()?.number(position)
    }

    /// Bytes, which some formats have beside texts and lists.
    pub(crate) fn byte_text(&mut self) -> Option<Cow<'de, [u8]>> {
        let may_return = self.may_return;
        let Some(Event::Bytes(bytes)) = self.tape.as_mut()?.events.get_mut(self.position) else {
            return None;
        };
        let bytes = match bytes {
            Cow::Borrowed(bytes) => Cow::Borrowed(*bytes),
            Cow::Owned(bytes) if may_return => Cow::Owned(bytes.clone()),
            Cow::Owned(bytes) => Cow::Owned(core::mem::take(bytes)),
        };
        self.position += 1;
        Some(bytes)
    }

    /// Whether a list stands here, or bytes, which are a list of small numbers: they are written out behind all that is on the tape.
    pub(in crate::parse) fn is_list_on_tape(&mut self) -> bool {
        match self.event() {
            Some(Event::Array { .. }) => true,
            Some(Event::Bytes(_)) => self.write_out_bytes(),
            _ => false,
        }
    }

    fn write_out_bytes(&mut self) -> bool {
        let position = self.position;
        let Some(tape) = self.tape.as_mut() else {
            return false;
        };
        let Some(Event::Bytes(bytes)) = tape.events.get(position) else {
            return false;
        };
        let numbers: Vec<Event<'de>> = bytes.iter().map(|byte| Event::Unsigned((*byte).into())).collect();
        let start = tape.events.len();
        tape.events.push(Event::Array { end: position + 1 });
        tape.events.extend(numbers);
        tape.events.push(Event::Back { start, to: position + 1 });
        self.position = start;
        true
    }

    /// Whether an element stands here. The end of the list is passed over.
    pub(in crate::parse) fn is_element_on_tape(&mut self, frame: &Frame<'_>) -> bool {
        match self.event() {
            Some(Event::End) => {
                self.position += 1;
                false
            }
            Some(Event::Back { start, to }) => {
                let (start, to) = (*start, *to);
                self.position = to;
                if let Some(tape) = &mut self.tape {
                    tape.events.truncate(start);
                }
                false
            }
            Some(_) => true,
            None => {
                self.stop_tape(frame);
                false
            }
        }
    }

    /// Passes over the name of a property of an object on the tape, if it is the next, and has the object no other readers.
    #[inline]
    pub(in crate::parse) fn pass_name_on_tape(&mut self, name: &str, object: &mut Properties) -> bool {
        if self.tape.is_none() || object.view.role != Role::Whole || object.view.source != Source::Document {
            return false;
        }
        let position = self.position + usize::from(object.separator == b'{');
        let is_next =
            matches!(self.tape.as_ref().and_then(|tape| tape.event(position)), Some(Event::Name(next)) if next == name);
        if is_next {
            object.found_in_document(position);
            self.position = position + 1;
        }
        is_next
    }

    /// Whether a name stands here. The end of the object is passed over.
    pub(in crate::parse) fn is_name_on_tape(&mut self, frame: &Frame<'_>) -> bool {
        match self.event() {
            Some(Event::Name(_)) => true,
            Some(_) => {
                self.position += 1;
                false
            }
            None => {
                self.stop_tape(frame);
                false
            }
        }
    }

    #[cold]
    pub(in crate::parse) fn skip_on_tape(&mut self, frame: &Frame<'_>) -> bool {
        let Some(tape) = &self.tape else {
            return false;
        };
        let end = tape.end(self.position);
        // What the format's reader didn't come to the end of, has none.
        if end == self.position || end > tape.events.len() {
            self.stop_tape(frame);
            return false;
        }
        self.position = end;
        true
    }

    #[cold]
    pub(in crate::parse) fn stop_tape(&mut self, frame: &Frame<'_>) {
        let violation = report::syntax("the format's reader could not read any further");
        self.collector.stop(frame, 0, violation);
        self.position = usize::MAX;
    }

    /// Reports that the format's reader has given up, once what it had handed over has been read.
    pub(in crate::parse) fn finish_tape(&mut self) {
        if self.tape.as_ref().is_some_and(|tape| tape.is_broken) {
            self.stop_tape(&Frame::root());
        }
    }
}
