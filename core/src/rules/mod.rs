//! Rules: constraints put on a value, on its elements, on its keys.

pub(crate) mod place;

use crate::report::{self, At, Mark};
use crate::value::{AsInteger, Compare, Distinct, Length, Text};
use crate::words::Words;
use crate::{Constraint, Schema};
use core::cmp::Ordering;

/// The rules on a value whose checked form is `V`, with the rules `I` of its elements (or of a map's values) and `K` of
/// its keys. They are made by the derives, and handed down to wherever a value is checked, read or described.
///
/// What is in it are functions and not references, so that it says nothing about how long a `V` lives.
pub struct Rules<V: ?Sized, I = Nothing, K = Nothing> {
    own: Option<fn(&mut Visitor<'_, V>)>,
    items: Option<fn() -> I>,
    keys: Option<fn() -> K>,
    required: Option<Words>,
}

/// Whom constraints are shown to.
pub type Visitor<'f, V> = dyn FnMut(&dyn Constraint<V>) + 'f;

/// A set of rules, whatever they are about.
pub trait RuleSet: Copy + Default {
    /// What the constraints are about.
    type Value: ?Sized;
    /// The rules of each element, or of each value of a map.
    type Items: RuleSet;
    /// The rules of each key of a map.
    type Keys: RuleSet;

    /// The set of these rules.
    fn new(
        own: Option<fn(&mut Visitor<'_, Self::Value>)>,
        items: Option<fn() -> Self::Items>,
        keys: Option<fn() -> Self::Keys>,
        required: Option<Words>,
    ) -> Self;

    /// The set of these rules, which are all about the value itself.
    fn of(own: fn(&mut Visitor<'_, Self::Value>)) -> Self {
        Self::new(Some(own), None, None, None)
    }

    /// Whether null and absence are violations although the type has a place for them, and what is said of it.
    fn required(&self) -> Option<Words>;
}

/// The rules on a value that has a place for null: the same as on what may stand there instead.
#[derive(Clone, Copy, Default)]
pub struct Nullable<R>(pub(crate) R);

impl<R: RuleSet> RuleSet for Nullable<R> {
    type Value = R::Value;
    type Items = R::Items;
    type Keys = R::Keys;

    fn new(
        own: Option<fn(&mut Visitor<'_, Self::Value>)>,
        items: Option<fn() -> Self::Items>,
        keys: Option<fn() -> Self::Keys>,
        required: Option<Words>,
    ) -> Self {
        Nullable(R::new(own, items, keys, required))
    }

    fn required(&self) -> Option<Words> {
        self.0.required()
    }
}

/// The rules of parts that a value doesn't have.
#[derive(Clone, Copy, Default)]
pub struct Nothing;

/// The value that isn't there.
///
/// It can do whatever is asked of it: where somebody puts rules on parts that a value doesn't have, that is one mistake, and
/// the rules themselves are none.
pub enum Nobody {}

impl<V: ?Sized, I, K> Rules<V, I, K> {
    /// No rules.
    pub const NONE: Self = Rules { own: None, items: None, keys: None, required: None };

    fn for_each(&self, visit: &mut Visitor<'_, V>) {
        if let Some(own) = self.own {
            own(visit);
        }
    }

    /// Judges a value by its own rules, and says whether it keeps all of them.
    pub(crate) fn check(&self, value: &V, at: &mut At<'_>) -> bool {
        let mark = at.mark();
        self.for_each(&mut |rule| rule.check(value, at));
        !at.found_since(mark)
    }

    /// Judges a list or map of which some parts could not be read, so that only its length is known. Since a container
    /// is judged before its parts, a broken rule takes back what has been found in them since `mark`.
    pub(crate) fn check_length(&self, length: usize, mark: Mark, at: &mut At<'_>) {
        let read = at.mark();
        self.for_each(&mut |rule| rule.check_length(length, at));
        if at.found_since(read) {
            at.forget_since(mark);
            self.for_each(&mut |rule| rule.check_length(length, at));
        }
    }

    /// Adds what the rules say to the schema of the value, without its parts.
    pub(crate) fn describe(&self, mut schema: Schema) -> Schema {
        self.for_each(&mut |rule| rule.describe(&mut schema));
        schema
    }
}

impl<V: ?Sized, I: RuleSet, K> Rules<V, I, K> {
    /// The rules of each element, or of each value of a map.
    pub(crate) fn items(&self) -> I {
        self.items.map_or_else(I::default, |items| items())
    }
}

impl<V: ?Sized, I, K: RuleSet> Rules<V, I, K> {
    /// The rules of each key of a map.
    pub(crate) fn keys(&self) -> K {
        self.keys.map_or_else(K::default, |keys| keys())
    }
}

impl<V: ?Sized, I, K> Default for Rules<V, I, K> {
    fn default() -> Self {
        Rules::NONE
    }
}

impl<V: ?Sized, I, K> Clone for Rules<V, I, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V: ?Sized, I, K> Copy for Rules<V, I, K> {}

impl<V: ?Sized, I: RuleSet, K: RuleSet> RuleSet for Rules<V, I, K> {
    type Value = V;
    type Items = I;
    type Keys = K;

    fn new(
        own: Option<fn(&mut Visitor<'_, V>)>,
        items: Option<fn() -> I>,
        keys: Option<fn() -> K>,
        required: Option<Words>,
    ) -> Self {
        Rules { own, items, keys, required }
    }

    fn required(&self) -> Option<Words> {
        self.required
    }
}

impl RuleSet for Nothing {
    type Value = Nobody;
    type Items = Nothing;
    type Keys = Nothing;

    fn new(
        _: Option<fn(&mut Visitor<'_, Nobody>)>,
        _: Option<fn() -> Nothing>,
        _: Option<fn() -> Nothing>,
        _: Option<Words>,
    ) -> Self {
        Nothing
    }

    fn required(&self) -> Option<Words> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl Length for Nobody {
    const KEYWORDS: [&'static str; 2] = str::KEYWORDS;

    fn length(&self) -> usize {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl Text for Nobody {
    fn text(&self) -> &str {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<N> Compare<N> for Nobody {
    fn compare(&self, _: &N) -> Option<Ordering> {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<N> AsInteger<N> for Nobody {
    fn as_integer(&self) -> N {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl Distinct for Nobody {
    fn is_distinct(&self) -> bool {
        match *self {}
    }
}

/// Reports that nothing is there, if something must be, and says whether it may.
pub(crate) fn check_presence<R: RuleSet>(rules: &R, at: &mut At<'_>) -> bool {
    let Some(words) = rules.required() else {
        return true;
    };
    let mut violation = report::required();
    words.apply(&mut violation);
    at.violated(violation);
    false
}
