use super::fit::{IsList, IsMap};
use super::{NoParts, Quick, Rule};
use crate::report::{self, Collector, Frame, RuleWords};

/// The rules on a value whose checked form is `V`, with those of its elements (or of a map's values) and of its keys.
///
/// They are made by the derives, once a type, and handed down to wherever a value is checked, read or described.
pub struct Rules<'r, V: ?Sized, I = NoParts, K = NoParts> {
    pub(crate) quick: Quick<'r>,
    pub(crate) list: &'r [Rule<'r, V>],
    /// The rules of each element, or of each value of a map.
    pub(crate) items: I,
    /// The rules of each key of a map.
    pub(crate) keys: K,
}

/// A set of rules, whatever they are about.
pub trait RuleSet: Copy {
    /// No rules.
    const NONE: Self;

    /// What the constraints are about.
    type Value: ?Sized;
    /// The rules of each element, or of each value of a map.
    type Items: RuleSet;
    /// The rules of each key of a map.
    type Keys: RuleSet;
    /// The rules of a value that may be null instead.
    type Nullable: ValueRules;

    /// The rules on what may be null, on what it is if it isn't.
    fn of_present(rules: &Self::Nullable) -> &Self;

    /// Whether null and absence are violations although the type has a place for them, and what is said of it.
    fn required(&self) -> Option<&'static RuleWords> {
        None
    }

    /// The same, where null and absence are violations, if the type has a place for them.
    #[must_use]
    fn into_required(self, words: &'static RuleWords) -> Self {
        let _ = words;
        self
    }
}

/// The rules of a value, and not of parts that a value doesn't have.
pub trait ValueRules: RuleSet {}

impl<V: ?Sized, I: RuleSet, K: RuleSet> ValueRules for Rules<'_, V, I, K> {}

impl<R: RuleSet> ValueRules for Nullable<R> {}

/// The rules on a value that may be null: the same as on what may stand there instead.
#[derive(Clone, Copy)]
pub struct Nullable<R> {
    pub(crate) present: R,
    required: Option<&'static RuleWords>,
}

impl<'r, V: ?Sized, I: RuleSet, K: RuleSet> Rules<'r, V, I, K> {
    /// Rules on the value itself.
    #[must_use]
    pub const fn of(list: &'r [Rule<'r, V>]) -> Self {
        Self::NONE.own(list)
    }

    /// The same, with rules on the value itself.
    #[must_use]
    pub const fn own(self, list: &'r [Rule<'r, V>]) -> Self {
        Rules { quick: Quick::of(list), list, ..self }
    }

    /// The same, with rules on each element.
    #[must_use]
    pub const fn each(self, _: IsList, items: I) -> Self {
        Rules { items, ..self }
    }

    /// The same, with rules on each value of a map.
    #[must_use]
    pub const fn values(self, _: IsMap, items: I) -> Self {
        Rules { items, ..self }
    }

    /// The same, with rules on each key of a map.
    #[must_use]
    pub const fn keys(self, _: IsMap, keys: K) -> Self {
        Rules { keys, ..self }
    }

    /// The same: what has no place for null is required already, which is told where `required` is written.
    #[must_use]
    pub const fn required(self, _: &'static RuleWords) -> Self {
        self
    }
}

impl<'r, V: ?Sized, I: RuleSet, K: RuleSet> Nullable<Rules<'r, V, I, K>> {
    /// The same, with rules on the value itself.
    #[must_use]
    pub const fn own(self, list: &'r [Rule<'r, V>]) -> Self {
        Nullable { present: self.present.own(list), ..self }
    }

    /// The same, with rules on each element.
    #[must_use]
    pub const fn each(self, proof: IsList, items: I) -> Self {
        Nullable { present: self.present.each(proof, items), ..self }
    }

    /// The same, with rules on each value of a map.
    #[must_use]
    pub const fn values(self, proof: IsMap, items: I) -> Self {
        Nullable { present: self.present.values(proof, items), ..self }
    }

    /// The same, with rules on each key of a map.
    #[must_use]
    pub const fn keys(self, proof: IsMap, keys: K) -> Self {
        Nullable { present: self.present.keys(proof, keys), ..self }
    }
}

impl<R: Copy> Nullable<R> {
    /// The same, where null and absence are violations, in these words.
    #[must_use]
    pub const fn required(self, words: &'static RuleWords) -> Self {
        Nullable { present: self.present, required: Some(words) }
    }
}

impl<V: ?Sized, I: RuleSet, K: RuleSet> RuleSet for Rules<'_, V, I, K> {
    const NONE: Self = Rules { quick: Quick::ANY, list: &[], items: I::NONE, keys: K::NONE };

    type Value = V;
    type Items = I;
    type Keys = K;
    type Nullable = Nullable<Self>;

    fn of_present(rules: &Nullable<Self>) -> &Self {
        &rules.present
    }
}

impl<R: RuleSet> RuleSet for Nullable<R> {
    const NONE: Self = Nullable { present: R::NONE, required: None };

    type Value = R::Value;
    type Items = R::Items;
    type Keys = R::Keys;
    type Nullable = Self;

    fn of_present(rules: &Self) -> &Self {
        rules
    }

    fn required(&self) -> Option<&'static RuleWords> {
        self.required
    }

    fn into_required(self, words: &'static RuleWords) -> Self {
        self.required(words)
    }
}

impl<V: ?Sized, I: Copy, K: Copy> Clone for Rules<'_, V, I, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V: ?Sized, I: Copy, K: Copy> Copy for Rules<'_, V, I, K> {}

/// Reports that nothing is there, if something must be, and says whether it may.
pub(crate) fn check_presence<R: RuleSet>(
    rules: &R,
    frame: &Frame<'_>,
    collector: &mut Collector,
    offset: usize,
) -> bool {
    let Some(words) = rules.required() else {
        return true;
    };
    let mark = collector.mark();
    collector.report(frame, offset, report::required());
    collector.reword_since(mark, words);
    false
}
