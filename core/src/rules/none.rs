//! The rules of parts that a value doesn't have.
//!
//! Where rules are put on such parts, that is one mistake, told where it is made. So that no other follows from it, they can be
//! put there, and whatever they ask of the part, it has.

use super::fit::{IsList, IsMap};
use super::{Nullable, Rule, RuleSet};
use crate::value::{AsInteger, Compare, Distinct, Length, Text};
use core::cmp::Ordering;

/// The rules of parts that a value doesn't have.
#[derive(Clone, Copy)]
pub struct NoParts;

/// The part that isn't there.
pub enum Nobody {}

impl RuleSet for NoParts {
    const NONE: Self = NoParts;

    type Value = Nobody;
    type Items = NoParts;
    type Keys = NoParts;
    type Nullable = Nullable<NoParts>;

    fn of_present(rules: &Nullable<NoParts>) -> &Self {
        &rules.present
    }
}

impl NoParts {
    /// No rules, whatever is written.
    #[must_use]
    pub const fn own(self, _: &[Rule<'_, Nobody>]) -> Self {
        self
    }

    /// No rules, whatever is written.
    #[must_use]
    pub const fn each(self, _: IsList, _: NoParts) -> Self {
        self
    }

    /// No rules, whatever is written.
    #[must_use]
    pub const fn values(self, _: IsMap, _: NoParts) -> Self {
        self
    }

    /// No rules, whatever is written.
    #[must_use]
    pub const fn keys(self, _: IsMap, _: NoParts) -> Self {
        self
    }

    /// No rules, whatever is written.
    #[must_use]
    pub const fn required(self, _: &'static crate::report::RuleWords) -> Self {
        self
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
impl Compare for Nobody {
    type Bound = f64;

    fn compare(&self, _: &f64) -> Option<Ordering> {
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
