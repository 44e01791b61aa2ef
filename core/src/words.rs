use crate::report::{At, Violation};
use crate::{Constraint, Schema};

/// What a rule says of itself instead of what its kind says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words {
    /// `code = "…"`
    pub code: Option<&'static str>,
    /// `message = "…"`
    pub message: Option<&'static str>,
}

impl Words {
    pub(crate) fn apply(self, violation: &mut Violation) {
        if let Some(code) = self.code {
            violation.set_code(code);
        }
        if let Some(message) = self.message {
            violation.set_detail(message);
        }
    }
}

/// A constraint with words of its own.
pub struct Worded<C> {
    constraint: C,
    words: Words,
}

impl<C> Worded<C> {
    /// The same constraint, in these words.
    pub const fn new(constraint: C, words: Words) -> Self {
        Worded { constraint, words }
    }

    fn in_words(&self, at: &mut At<'_>, judge: impl FnOnce(&mut At<'_>)) {
        let start = at.mark();
        judge(at);
        for violation in at.kept_since(start) {
            self.words.apply(violation);
        }
    }
}

impl<V: ?Sized, C: Constraint<V>> Constraint<V> for Worded<C> {
    fn check(&self, value: &V, at: &mut At<'_>) {
        self.in_words(at, |at| self.constraint.check(value, at));
    }

    fn describe(&self, schema: &mut Schema) {
        self.constraint.describe(schema);
    }

    fn check_length(&self, length: usize, at: &mut At<'_>) {
        self.in_words(at, |at| self.constraint.check_length(length, at));
    }
}
