use crate::parse::Cursor;
use crate::report::Frame;
use alloc::vec::Vec;

/// Which containers stand around a position, and where those begin whose ends are to be remembered.
#[derive(Default)]
struct Nest {
    depth: usize,
    /// The innermost 64 containers, a bit each: set for an object.
    inner: u64,
    outer: Vec<u64>,
    starts: Vec<usize>,
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

impl Cursor<'_> {
    /// Passes over a value, however deep it is nested, and says whether the reading goes on. It is checked all the same.
    #[inline(never)]
    pub(crate) fn skip_value(&mut self, frame: &Frame<'_>) -> bool {
        if self.tape.is_some() {
            return self.skip_on_tape(frame);
        }
        match self.peek_value() {
            Some(b'{' | b'[') => self.skip_container(frame),
            _ => self.skip_scalar(frame),
        }
    }

    /// Passes over a container. Where it may be read again, the ends of long ones in it are remembered, so that passing over them
    /// once more is one look.
    fn skip_container(&mut self, frame: &Frame<'_>) -> bool {
        if let Some(end) = self.memo.end_of(self.position) {
            self.position = end;
            return true;
        }
        let mut nest = Nest::default();
        loop {
            self.space();
            match self.peek() {
                Some(open @ (b'{' | b'[')) => {
                    let start = self.position;
                    self.position += 1;
                    self.space();
                    if !self.pass(open + 2) {
                        nest.enter(open == b'{');
                        if self.may_return && self.depth + nest.depth <= self.collector.limits.depth + 1 {
                            nest.starts.push(start);
                        }
                        if open == b'{' && !self.skip_name(frame) {
                            return false;
                        }
                        continue;
                    }
                }
                _ => {
                    if !self.skip_scalar(frame) {
                        return false;
                    }
                }
            }
            match self.skip_to_next(&mut nest, frame) {
                Some(true) => {}
                Some(false) => return true,
                None => return false,
            }
        }
    }

    /// After a value, passes over what closes here, and says whether another value follows.
    fn skip_to_next(&mut self, nest: &mut Nest, frame: &Frame<'_>) -> Option<bool> {
        while nest.depth > 0 {
            self.space();
            let is_object = nest.is_object();
            if self.pass(b',') {
                self.space();
                let is_named = !is_object || self.skip_name(frame);
                return is_named.then_some(true);
            }
            if !self.pass(if is_object { b'}' } else { b']' }) {
                self.stop(if is_object { "`,` or `}` is expected" } else { "`,` or `]` is expected" }, frame);
                return None;
            }
            if nest.starts.len() == nest.depth
                && let Some(start) = nest.starts.pop()
            {
                self.memo.remember_end(start, self.position);
            }
            nest.leave();
        }
        Some(false)
    }

    pub(in crate::parse) fn skip_name(&mut self, frame: &Frame<'_>) -> bool {
        self.is_at_name(frame) && self.skip_string(frame) && self.skip_colon(frame)
    }

    /// Whether a name stands here. If not, the reading ends.
    pub(in crate::parse) fn is_at_name(&mut self, frame: &Frame<'_>) -> bool {
        let is_name = self.peek() == Some(b'"');
        if !is_name {
            self.stop("a name in double quotes is expected", frame);
        }
        is_name
    }

    pub(in crate::parse) fn skip_colon(&mut self, frame: &Frame<'_>) -> bool {
        self.space();
        let is_there = self.pass(b':');
        if !is_there {
            self.stop("`:` is expected", frame);
        }
        is_there
    }

    fn skip_scalar(&mut self, frame: &Frame<'_>) -> bool {
        match self.peek() {
            Some(b'"') => self.skip_string(frame),
            Some(b'-' | b'0'..=b'9') => self.number_text(frame).is_some(),
            Some(b't') => self.literal("true", frame),
            Some(b'f') => self.literal("false", frame),
            Some(b'n') => self.literal("null", frame),
            _ => {
                self.stop("a value is expected", frame);
                false
            }
        }
    }

    fn skip_string(&mut self, frame: &Frame<'_>) -> bool {
        self.string_parts(frame, |_| {}).is_some()
    }
}
