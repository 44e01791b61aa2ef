use super::Cursor;
use crate::Parse;
use crate::constraint::not_unique;
use crate::report::{Frame, Mark};
use crate::rules::Rules;

/// The elements of a list, one after the other.
pub(crate) struct Elements<'f> {
    frame: Frame<'f>,
    /// The byte before the next element; 0 on a tape.
    separator: u8,
    length: usize,
    offset: usize,
}

impl<'f> Elements<'f> {
    /// How many elements have been passed.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    /// Where the list begins.
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// Stands at the element at hand.
    #[inline]
    pub(crate) fn frame(&self) -> &Frame<'f> {
        &self.frame
    }

    #[inline]
    fn step(&mut self) {
        self.separator = b',';
        self.frame.at(self.length);
        self.length += 1;
    }
}

impl<'de> Cursor<'de> {
    /// Enters a list. What isn't one is reported and passed over.
    #[inline]
    pub(crate) fn elements<'f>(&mut self, frame: &'f Frame<'_>) -> Option<Elements<'f>> {
        if self.peek_value() != Some(b'[') || self.is_too_deep() {
            return self.elements_slowly(frame);
        }
        self.depth += 1;
        Some(Elements { frame: Frame::elements(frame), separator: b'[', length: 0, offset: self.position })
    }

    #[cold]
    #[inline(never)]
    fn elements_slowly<'f>(&mut self, frame: &'f Frame<'_>) -> Option<Elements<'f>> {
        if self.is_list_on_tape() && !self.is_too_deep() {
            let offset = self.position;
            self.position += 1;
            self.depth += 1;
            return Some(Elements { frame: Frame::elements(frame), separator: 0, length: 0, offset });
        }
        self.mismatch("an array", frame)
    }

    /// Moves to the next element, with the cursor before it; false at the end.
    #[inline]
    pub(crate) fn next_element(&mut self, list: &mut Elements<'_>) -> bool {
        if self.peek() == Some(list.separator)
            && !matches!(self.bytes().get(self.position + 1), None | Some(b']' | b' ' | b'\n' | b'\r' | b'\t'))
        {
            self.position += 1;
            list.step();
            return true;
        }
        self.next_element_slowly(list)
    }

    #[inline(never)]
    fn next_element_slowly(&mut self, list: &mut Elements<'_>) -> bool {
        if self.is_stopped() {
            return false;
        }
        let is_there = match (list.separator, self.tape.is_some()) {
            (_, true) => {
                let is_there = self.is_element_on_tape(list.frame.at(list.length));
                if self.is_stopped() {
                    return false;
                }
                is_there
            }
            (b'[', _) => {
                self.position += 1;
                self.space();
                !self.pass(b']')
            }
            _ => {
                self.space();
                let is_end = self.pass(b']');
                if !is_end && !self.pass(b',') {
                    self.stop("`,` or `]` is expected", list.frame.at(list.length));
                    return false;
                }
                self.space();
                !is_end
            }
        };
        if is_there {
            list.step();
        } else {
            self.depth -= 1;
        }
        is_there
    }

    /// Reads a list element by element into a collection, and judges it. `add` says whether the element may be there, which in a
    /// set it may once.
    pub(crate) fn collection<'r, T, C, V>(
        &mut self,
        rules: &Rules<'r, V, T::Rules<'r>>,
        frame: &Frame<'_>,
        mut add: impl FnMut(&mut C, T) -> bool,
        checked: impl FnOnce(&C) -> &V,
    ) -> Option<C>
    where
        T: Parse<'de> + 'r,
        C: Default,
        V: ?Sized,
    {
        let mut list = self.elements(frame)?;
        let mark = self.collector.mark();
        let outer = self.begin_parts(rules);
        let mut collection = C::default();
        let (mut made, mut is_distinct) = (0, true);
        while self.next_element(&mut list) {
            let element = T::read(self, list.frame(), &rules.items);
            // After a violation the collection is lost, unless a rule is about it all the same.
            if let Some(element) = element
                && (self.keeps_broken || !self.collector.found_since(mark))
            {
                made += 1;
                is_distinct &= add(&mut collection, element);
            }
        }
        self.end_parts(outer);
        let parts = Parts { length: list.length, is_distinct, mark, frame, offset: list.offset };
        let is_complete = made == list.length && is_distinct;
        let is_sound = self.judge_container(rules, is_complete.then(|| checked(&collection)), parts);
        (is_complete && (is_sound || self.keeps_broken)).then_some(collection)
    }
}

/// What is known of a list or map once its parts have been read.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'f> {
    /// How many there are.
    pub(crate) length: usize,
    /// No two are the same, where they must not be.
    pub(crate) is_distinct: bool,
    /// What had been found before them.
    pub(crate) mark: Mark,
    pub(crate) frame: &'f Frame<'f>,
    pub(crate) offset: usize,
}

/// How parts are read that stand around those of a container.
#[derive(Clone, Copy)]
pub(crate) struct Outer {
    keeps_broken: bool,
    is_judging: bool,
}

impl Cursor<'_> {
    /// Before the parts of a container are read: where a rule on it is about more than its length, they are made and kept whatever is
    /// found in them.
    #[inline]
    pub(crate) fn begin_parts<V: ?Sized, I, K>(&mut self, rules: &Rules<'_, V, I, K>) -> Outer {
        let outer = Outer { keeps_broken: self.keeps_broken, is_judging: self.is_judging };
        if !rules.are_about_length() {
            self.keeps_broken = true;
            self.is_judging = false;
        }
        outer
    }

    #[inline]
    pub(crate) fn end_parts(&mut self, outer: Outer) {
        self.keeps_broken = outer.keeps_broken;
        self.is_judging = outer.is_judging;
    }

    /// Judges a list or map of which `value` is what has been read, if all of its parts are in it, and says whether there is nothing
    /// wrong with it or with them.
    #[inline]
    pub(crate) fn judge_container<V: ?Sized, I, K>(
        &mut self,
        rules: &Rules<'_, V, I, K>,
        value: Option<&V>,
        parts: Parts<'_>,
    ) -> bool {
        match value {
            Some(value) if !self.collector.found_since(parts.mark) => {
                rules.check_container(parts.length, value, parts.frame, &mut self.collector, parts.offset)
            }
            value => self.judge_with_parts(rules, value, &parts),
        }
    }

    /// Judges a container in whose parts something was found. What is wrong with it itself comes before what is wrong with them, and
    /// if its length is wrong, they are not judged.
    #[cold]
    #[inline(never)]
    fn judge_with_parts<V: ?Sized, I, K>(
        &mut self,
        rules: &Rules<'_, V, I, K>,
        value: Option<&V>,
        parts: &Parts<'_>,
    ) -> bool {
        let Parts { length, mark, frame, offset, .. } = *parts;
        if self.is_stopped() {
            return false;
        }
        if rules.is_length_broken(length) {
            self.collector.forget_since(mark, frame);
        }
        self.collector.report_before(mark, |collector| {
            if !parts.is_distinct {
                collector.report(frame, offset, not_unique());
            }
            match value {
                Some(value) => _ = rules.judge(value, frame, collector, offset),
                None => rules.judge_length(length, frame, collector, offset),
            }
        });
        !self.collector.found_since(mark)
    }
}
