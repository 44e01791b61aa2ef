use super::Reader;
use super::string::plain_end;
use crate::report::At;
use alloc::vec::Vec;

/// Which containers stand around a place: a bit each, the first 64 of them without a heap.
#[derive(Default)]
struct Nest {
    depth: usize,
    inner: u64,
    outer: Vec<u64>,
}

impl Nest {
    fn enter(&mut self, is_object: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.push(self.inner);
        }
        self.inner = self.inner << 1 | u64::from(is_object);
        self.depth += 1;
    }

    fn is_object(&self) -> bool {
        self.inner & 1 == 1
    }

    fn leave(&mut self) {
        self.depth -= 1;
        self.inner >>= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.inner = self.outer.pop().unwrap_or_default();
        }
    }
}

impl Reader<'_> {
    /// Passes over a value, however deep it is nested. It is checked all the same.
    pub(super) fn skip_value(&mut self, at: &mut At<'_>) {
        let mut nest = Nest::default();
        loop {
            self.pass_space();
            match self.peek() {
                Some(open @ (b'{' | b'[')) => {
                    self.position += 1;
                    self.pass_space();
                    let close = if open == b'{' { b'}' } else { b']' };
                    if !self.pass(close) {
                        nest.enter(open == b'{');
                        if open == b'{' {
                            self.skip_name(at);
                        }
                        if at.is_stopped() {
                            return;
                        }
                        continue;
                    }
                }
                _ => self.skip_scalar(at),
            }
            if at.is_stopped() || !self.skip_to_next(&mut nest, at) {
                return;
            }
        }
    }

    /// After a value, passes over what closes here, and says whether another value follows.
    fn skip_to_next(&mut self, nest: &mut Nest, at: &mut At<'_>) -> bool {
        while nest.depth > 0 {
            self.pass_space();
            let is_object = nest.is_object();
            if self.pass(b',') {
                if is_object {
                    self.pass_space();
                    self.skip_name(at);
                }
                return !at.is_stopped();
            }
            if !self.pass(if is_object { b'}' } else { b']' }) {
                self.stop(if is_object { "`,` or `}` is expected" } else { "`,` or `]` is expected" }, at);
                return false;
            }
            nest.leave();
        }
        false
    }

    fn skip_name(&mut self, at: &mut At<'_>) {
        if self.peek() != Some(b'"') {
            return self.stop("a name in double quotes is expected", at);
        }
        self.skip_string(at);
        self.pass_space();
        if !at.is_stopped() && !self.pass(b':') {
            self.stop("`:` is expected", at);
        }
    }

    fn skip_scalar(&mut self, at: &mut At<'_>) {
        match self.peek() {
            Some(b'"') => self.skip_string(at),
            Some(b'-' | b'0'..=b'9') => {
                self.number(at);
            }
            Some(b't') => {
                self.literal("true", at);
            }
            Some(b'f') => {
                self.literal("false", at);
            }
            Some(b'n') => {
                self.literal("null", at);
            }
            _ => self.stop("a value is expected", at),
        }
    }

    fn skip_string(&mut self, at: &mut At<'_>) {
        self.position += 1;
        loop {
            self.position = plain_end(self.text.as_bytes(), self.position);
            match self.peek() {
                Some(b'"') => {
                    self.position += 1;
                    return;
                }
                Some(b'\\') => {
                    if self.escape(at).is_none() {
                        return;
                    }
                }
                Some(_) => return self.stop("a control character in a string must be escaped", at),
                None => return self.stop_at_end(at),
            }
        }
    }
}
