//! The names of properties that have been passed, wherever they stand.

use super::Cursor;
use super::properties::Properties;
use crate::report::{Frame, Violation};
use alloc::borrow::Cow;

/// A name that a frame can be made of.
pub(super) enum PropertyName<'de> {
    Text(Cow<'de, str>),
    /// In JSON's notation, without its quotes.
    Raw(&'de str),
}

impl PropertyName<'_> {
    /// The property of that name, of an object that `frame` stands at.
    pub(super) fn frame<'f>(&'f self, frame: &'f Frame<'f>) -> Frame<'f> {
        match self {
            PropertyName::Text(name) => Frame::named(frame, name),
            PropertyName::Raw(name) => Frame::escaped(frame, name),
        }
    }
}

impl<'de> Cursor<'de> {
    /// Reports a violation of the property whose name stands at a position, of an object that `frame` stands at.
    #[cold]
    pub(super) fn report_named(&mut self, name: usize, violation: Violation, frame: &Frame<'_>) {
        match &self.tape {
            Some(tape) => self.collector.report(&Frame::named(frame, tape.name(name)), name, violation),
            None => {
                let property = Frame::escaped(frame, raw_name(self.text, name));
                self.collector.report(&property, name, violation);
            }
        }
    }

    /// The name that stands at a position.
    pub(super) fn name_at(&self, position: usize) -> Cow<'_, str> {
        match &self.tape {
            Some(tape) => Cow::Borrowed(tape.name(position)),
            None => super::unescaped(raw_name(self.text, position)),
        }
    }

    /// The name of the property at hand, for a frame.
    pub(super) fn property_name(&self, object: &Properties) -> PropertyName<'de> {
        match &self.tape {
            Some(tape) => PropertyName::Text(tape.name_to_keep(object.name)),
            None => PropertyName::Raw(raw_name(self.text, object.name)),
        }
    }
}

/// What stands between the quotes of a string that has been passed before.
fn raw_name(text: &str, position: usize) -> &str {
    let rest = text.get(position + 1..).unwrap_or_default();
    let mut is_escaped = false;
    let end = rest.bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}
