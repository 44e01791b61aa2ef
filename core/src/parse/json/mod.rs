//! JSON text as a source, after [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), strictly.
//!
//! It stands in the text and hands over what it finds: numbers exactly as they are written, texts without a copy, and
//! where everything is. What it passes over, it passes over without recursion. A syntax error ends the reading, after
//! which whatever asks for more gets nothing.

mod members;
mod number;
mod skip;
mod string;

use super::recording::Recording;
use super::source::{Input, Slot, Text};
use crate::report::{self, At, Violation};
use members::{Elements, Members};
use string::Scanned;

/// A place in a JSON text.
pub(super) struct Reader<'de> {
    text: &'de str,
    position: usize,
    /// Where the text goes on with bytes that are not UTF-8, it ends for us.
    is_utf8: bool,
    /// The last text that had escapes.
    unescaped: alloc::string::String,
}

impl<'de> Reader<'de> {
    pub(super) fn new(json: &'de [u8]) -> Self {
        let (text, is_utf8) = match core::str::from_utf8(json) {
            Ok(text) => (text, true),
            Err(error) => (core::str::from_utf8(&json[..error.valid_up_to()]).unwrap_or_default(), false),
        };
        Reader { text, position: 0, is_utf8, unescaped: alloc::string::String::new() }
    }

    /// A reader of a value that stands there in the text and has been passed over before.
    pub(super) fn resume(text: &'de str, position: usize) -> Self {
        Reader { text, position, is_utf8: true, unescaped: alloc::string::String::new() }
    }

    /// Passes over a value, which is kept where it stands.
    fn record(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        self.pass_space();
        let position = self.position;
        self.skip_value(at);
        (!at.is_stopped()).then_some(Recording::Json { text: self.text, position })
    }

    /// Reads a whole document.
    pub(super) fn document(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        if self.text.starts_with('\u{feff}') {
            return self.stop("it starts with a byte order mark, which JSON must not have", at);
        }
        self.value(slot, at);
        if at.is_stopped() {
            return;
        }
        self.pass_space();
        if self.position < self.text.len() {
            self.stop("it goes on after its end", at);
        } else if !self.is_utf8 {
            self.stop_at_end(at);
        }
    }

    /// Reads a value.
    pub(super) fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        self.pass_space();
        at.set_offset(self.position);
        match self.peek() {
            Some(b'"') => self.text_value(slot, at),
            Some(b'{') if !is_too_deep(at) => {
                self.position += 1;
                let mut members = Members::new(self);
                slot.fill(Input::Object(&mut members), at);
                members.finish(at);
            }
            Some(b'[') if !is_too_deep(at) => {
                self.position += 1;
                let mut elements = Elements::new(self);
                slot.fill(Input::Array(&mut elements), at);
                elements.finish(at);
            }
            Some(b'{' | b'[') => self.skip_value(at),
            Some(b'-' | b'0'..=b'9') => {
                if let Some(number) = self.number(at) {
                    slot.fill(Input::Number(number), at);
                }
            }
            Some(b't') if self.literal("true", at) => slot.fill(Input::Bool(true), at),
            Some(b'f') if self.literal("false", at) => slot.fill(Input::Bool(false), at),
            Some(b'n') if self.literal("null", at) => slot.fill(Input::Null, at),
            _ => self.stop("a value is expected", at),
        }
    }

    fn text_value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        match self.string(at) {
            Some(Scanned::AsItIs(text)) => slot.fill(Input::Text(Text::Borrowed(text)), at),
            Some(Scanned::Unescaped) => {
                // Taken out, so that the reader stays free while the text is looked at, and put back to be used again.
                let text = core::mem::take(&mut self.unescaped);
                slot.fill(Input::Text(Text::Passing(&text)), at);
                self.unescaped = text;
            }
            Some(Scanned::LoneSurrogate) => at.violated(lone_surrogate()),
            None => {}
        }
    }

    /// Passes over a word, and says whether it was there. If not, the reading ends.
    fn literal(&mut self, word: &str, at: &mut At<'_>) -> bool {
        let is_there = self.text.get(self.position..).is_some_and(|rest| rest.starts_with(word));
        if is_there {
            self.position += word.len();
        } else {
            self.stop("a value is expected", at);
        }
        is_there
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    /// Passes over a byte, and says whether it was there.
    fn pass(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.position += usize::from(is_there);
        is_there
    }

    fn pass_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.position += 1;
        }
    }

    /// Reports a syntax error where the reader stands, and ends the reading.
    #[cold]
    fn stop(&mut self, expected: &'static str, at: &mut At<'_>) {
        if self.position >= self.text.len() {
            return self.stop_at_end(at);
        }
        self.stop_because(expected, at);
    }

    #[cold]
    fn stop_at_end(&mut self, at: &mut At<'_>) {
        self.position = self.text.len();
        self.stop_because(
            match (self.is_utf8, self.text.trim_ascii().is_empty()) {
                (false, _) => "it goes on with bytes that are not UTF-8",
                (true, true) => "it is empty, and a document must have a value",
                (true, false) => "the document ends too early",
            },
            at,
        );
    }

    #[cold]
    fn stop_because(&mut self, what: &'static str, at: &mut At<'_>) {
        let (line, column) = line_and_column(self.text, self.position);
        let violation = report::syntax(what).with("line", line).with("column", column);
        at.stop(violation.with_offset(Some(self.position)));
    }
}

/// Whether a container may not be entered here. That is reported.
fn is_too_deep(at: &mut At<'_>) -> bool {
    let is_too_deep = at.is_too_deep();
    if is_too_deep {
        at.violated(report::too_deep(at.depth_limit()));
    }
    is_too_deep
}

#[cold]
fn lone_surrogate() -> Violation {
    report::syntax("must not have half of a surrogate pair, which is no character")
}

/// The line and the column of an offset, both from 1, the column in Unicode scalar values.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
