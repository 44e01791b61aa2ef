//! Rules: constraints put on a value, on its elements, on its keys.

use crate::report::{self, At, Mark};
use crate::{Constraint, Schema};

/// The rules on a value whose checked form is `V`, with the rules `I` of its elements (or of a map's values) and `K` of
/// its keys. They are made by the derives, and handed down to wherever a value is checked, read or described.
///
/// What is in it are functions and not references, so that it says nothing about how long a `V` lives.
pub struct Rules<V: ?Sized, I = Nothing, K = Nothing> {
    /// Shows the constraints on the value itself.
    pub own: Option<fn(&mut Visitor<'_, V>)>,
    /// The rules of each element, or of each value of a map.
    pub items: Option<fn() -> I>,
    /// The rules of each key of a map.
    pub keys: Option<fn() -> K>,
    /// Whether null and absence are violations although the type has a place for them.
    pub required: bool,
}

/// Whom constraints are shown to.
pub type Visitor<'f, V> = dyn FnMut(&dyn Constraint<V>) + 'f;

/// What every set of rules can say without knowing what it is about.
pub trait RuleSet: Default {
    /// Whether null and absence are violations although the type has a place for them.
    fn is_required(&self) -> bool;
}

/// The rules of parts that a value doesn't have: there is no such value.
pub enum Nothing {}

impl<V: ?Sized, I, K> Rules<V, I, K> {
    /// No rules.
    pub const NONE: Self = Rules { own: None, items: None, keys: None, required: false };

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

impl<V: ?Sized, I: Default, K> Rules<V, I, K> {
    /// The rules of each element, or of each value of a map.
    pub(crate) fn items(&self) -> I {
        self.items.map_or_else(I::default, |items| items())
    }
}

impl<V: ?Sized, I, K: Default> Rules<V, I, K> {
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

impl<V: ?Sized, I, K> RuleSet for Rules<V, I, K> {
    fn is_required(&self) -> bool {
        self.required
    }
}

/// What is found where nothing is, if something must be.
pub(crate) fn check_presence<R: RuleSet>(rules: &R, at: &mut At<'_>) {
    if rules.is_required() {
        at.violated(report::required());
    }
}
