//! What a reader or a walker asks of the rules on a value.

use super::Rules;
use crate::report::{Collector, Frame};
use crate::value::{Ordered, characters};

impl<V: ?Sized, I, K> Rules<'_, V, I, K> {
    /// Whether there are no rules on the value itself.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Judges a value by each rule on it, and says whether it keeps all of them.
    #[cold]
    #[inline(never)]
    pub(crate) fn judge(&self, value: &V, frame: &Frame<'_>, collector: &mut Collector, offset: usize) -> bool {
        let found = collector.found;
        for rule in self.list {
            rule.judge(value, frame, collector, offset);
        }
        collector.found == found
    }

    /// The same, where most values have no rules on them.
    #[inline]
    pub(crate) fn check(&self, value: &V, frame: &Frame<'_>, collector: &mut Collector, offset: usize) -> bool {
        self.is_empty() || self.judge(value, frame, collector, offset)
    }

    /// Judges a list or map of which only the number of its parts is known.
    #[cold]
    #[inline(never)]
    pub(crate) fn judge_length(&self, length: usize, frame: &Frame<'_>, collector: &mut Collector, offset: usize) {
        for rule in self.list {
            rule.judge_length(length, frame, collector, offset);
        }
    }

    /// Whether a rule on the number of parts is broken.
    #[cold]
    #[inline(never)]
    pub(crate) fn is_length_broken(&self, length: usize) -> bool {
        let mut collector = Collector::quiet();
        self.judge_length(length, &Frame::root(), &mut collector, 0);
        collector.found > 0
    }

    /// Whether only the number of parts matters to the rules on the value itself.
    #[inline]
    pub(crate) fn are_about_length(&self) -> bool {
        !self.quick.is_incomplete
    }

    /// Judges a list or map, whose length is a matter of a look.
    #[inline]
    pub(crate) fn check_container(
        &self,
        length: usize,
        value: &V,
        frame: &Frame<'_>,
        collector: &mut Collector,
        offset: usize,
    ) -> bool {
        self.quick.is_sure(length as u64) || self.judge(value, frame, collector, offset)
    }
}

impl<V: ?Sized, I, K> Rules<'_, V, I, K> {
    /// Adds what the rules say to the schema of the value, without its parts.
    pub(crate) fn describe(&self, mut schema: crate::Schema) -> crate::Schema {
        for rule in self.list {
            rule.constraint.describe(&mut schema);
        }
        schema
    }
}

impl<I, K> Rules<'_, str, I, K> {
    /// Judges a text.
    #[inline]
    pub(crate) fn check_text(&self, text: &str, frame: &Frame<'_>, collector: &mut Collector, offset: usize) -> bool {
        self.quick.is_sure(text.len() as u64) || self.check_text_slowly(text, frame, collector, offset)
    }

    #[inline(never)]
    fn check_text_slowly(&self, text: &str, frame: &Frame<'_>, collector: &mut Collector, offset: usize) -> bool {
        let quick = &self.quick;
        let bytes = text.len() as u64;
        let fits = quick.is_surely_within(bytes)
            || (quick.is_within(bytes) && text.is_ascii())
            || quick.is_within(characters(text) as u64);
        if fits && !quick.is_incomplete && quick.pattern.is_none_or(|pattern| pattern.is_match(text)) {
            return true;
        }
        self.judge(text, frame, collector, offset)
    }
}

impl<V, I, K> Rules<'_, V, I, K> {
    /// Judges a number.
    #[inline]
    pub(crate) fn check_number(&self, value: V, frame: &Frame<'_>, collector: &mut Collector, offset: usize) -> bool
    where
        V: Ordered,
    {
        self.quick.is_sure(value.ordered()) || self.judge(&value, frame, collector, offset)
    }
}
