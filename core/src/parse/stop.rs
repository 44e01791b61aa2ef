//! What ends the reading: a text that is no JSON.

use super::Cursor;
use crate::report::{self, Frame};

impl Cursor<'_> {
    /// Nothing may stand before the document.
    pub(super) fn begin(&mut self) {
        if self.text.starts_with('\u{feff}') {
            self.stop("it starts with a byte order mark, which JSON must not have", &Frame::root());
        }
    }

    /// Nothing may follow the document.
    pub(super) fn finish(&mut self) {
        if self.is_stopped() {
            return;
        }
        if self.tape.is_some() {
            return self.finish_tape();
        }
        self.space();
        if self.position < self.text.len() {
            self.stop("it goes on after its end", &Frame::root());
        } else if !self.is_utf8 {
            self.stop_at_end(&Frame::root());
        }
    }

    /// Reports a syntax error, and ends the reading: from here on there is no text.
    #[cold]
    #[inline(never)]
    pub(super) fn stop(&mut self, what: &'static str, frame: &Frame<'_>) {
        if self.is_stopped() {
            return;
        }
        if self.tape.is_some() {
            return self.stop_tape(frame);
        }
        if self.position >= self.text.len() {
            return self.stop_at_end(frame);
        }
        self.stop_because(what, frame);
    }

    #[cold]
    #[inline(never)]
    pub(super) fn stop_at_end(&mut self, frame: &Frame<'_>) {
        self.position = self.text.len();
        let what = match (self.is_utf8, self.text.trim_ascii().is_empty()) {
            (false, _) => "it goes on with bytes that are not UTF-8",
            (true, true) => "it is empty, and a document must have a value",
            (true, false) => "the document ends too early",
        };
        self.stop_because(what, frame);
    }

    fn stop_because(&mut self, what: &'static str, frame: &Frame<'_>) {
        let (line, column) = line_and_column(self.text, self.position);
        self.collector.stop(frame, self.position, report::syntax_at(what, line, column));
        self.position = self.text.len();
    }
}

/// The line and the column of an offset, both from 1, the column in Unicode scalar values.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}
