use crate::Constraint;
use crate::constraint::Pattern;
use crate::report::{Collector, Frame, Reporter, RuleWords};

/// A constraint on values of the type `V`, with what it says of itself.
pub struct Rule<'r, V: ?Sized> {
    pub(crate) constraint: &'r dyn Constraint<V>,
    pub(crate) fast: Fast<'r>,
    words: Option<&'static RuleWords>,
}

/// What of a constraint can be decided without asking it.
#[derive(Clone, Copy)]
pub(crate) enum Fast<'r> {
    /// Exactly the lengths from `min` to `max`; of a text, in characters.
    Length { min: usize, max: usize, is_text: bool },
    /// Exactly the numbers from one to another, in an [order-preserving notation](crate::value::Ordered).
    Range { low: u64, high: u64 },
    /// Exactly what a pattern matches.
    Pattern(&'r Pattern),
    /// Nothing.
    Unknown,
}

impl<'r, V: ?Sized> Rule<'r, V> {
    pub(crate) const fn new(constraint: &'r dyn Constraint<V>, fast: Fast<'r>) -> Self {
        Rule { constraint, fast, words: None }
    }

    /// The same rule, in these words.
    #[must_use]
    pub const fn words(self, words: &'static RuleWords) -> Self {
        Rule { words: Some(words), ..self }
    }

    /// Judges a value by this rule.
    pub(super) fn judge(&self, value: &V, frame: &Frame<'_>, collector: &mut Collector, offset: usize) {
        let mark = collector.mark();
        self.constraint.check(value, &mut Reporter::new(frame, collector, offset));
        self.reword(mark, collector);
    }

    /// Judges a list or map of which only the number of its parts is known.
    pub(super) fn judge_length(&self, length: usize, frame: &Frame<'_>, collector: &mut Collector, offset: usize) {
        let mark = collector.mark();
        self.constraint.check_length(length, &mut Reporter::new(frame, collector, offset));
        self.reword(mark, collector);
    }

    fn reword(&self, mark: crate::report::Mark, collector: &mut Collector) {
        if let Some(words) = self.words {
            collector.reword_since(mark, words);
        }
    }
}
