//! Whether no value is such: an answer of yes is proven, an answer of no is not.

use super::facts::{Facts, Members};
use super::judge::Judge;
use super::kind::Kind;
use core::cell::Cell;
use core::cmp::Ordering;
use serde_json::Value;

const DEEPEST: u32 = 8;

/// What all answers about two schemas may cost.
const STEPS: u32 = 100_000;

pub(super) struct Emptiness<'j> {
    judge: &'j Judge,
    steps: Cell<u32>,
}

impl<'j> Emptiness<'j> {
    pub(super) fn new(judge: &'j Judge) -> Self {
        Emptiness { judge, steps: Cell::new(0) }
    }

    /// Whether no value at all is such.
    pub(super) fn of_all(&self, facts: &Facts<'_>, depth: u32) -> bool {
        facts.is_never || Kind::ALL.into_iter().all(|kind| self.of(facts, kind, depth))
    }

    /// Whether no value of this kind is such.
    pub(super) fn of(&self, facts: &Facts<'_>, kind: Kind, depth: u32) -> bool {
        self.steps.set(self.steps.get().saturating_add(1));
        if !facts.pass(kind) {
            return true;
        }
        if depth >= DEEPEST || self.steps.get() >= STEPS {
            return false;
        }
        if let Some(values) = facts.few(kind) {
            return values.iter().all(|value| is_refused(self.judge, facts, value));
        }
        let is_contradictory = match kind {
            Kind::Integer | Kind::Fraction => has_no_room(facts, kind),
            Kind::Text => facts.most("maxLength").is_some_and(|most| facts.least("minLength") > most),
            Kind::Array => self.array(facts, depth),
            Kind::Object => self.object(facts, depth),
            Kind::Null | Kind::Boolean => false,
        };
        is_contradictory || facts.cases().is_some_and(|cases| cases.iter().all(|case| self.of(case, kind, depth + 1)))
    }

    fn array(&self, facts: &Facts<'_>, depth: u32) -> bool {
        let least = facts.least("minItems");
        let needed =
            (0..=facts.first_elements()).take_while(|index| u64::try_from(*index).is_ok_and(|index| index < least));
        facts.most("maxItems").is_some_and(|most| least > most)
            || needed.into_iter().any(|index| self.of_all(&facts.element(index), depth + 1))
    }

    fn object(&self, facts: &Facts<'_>, depth: u32) -> bool {
        let required = facts.required();
        let most = facts.most("maxProperties");
        let is_too_many = |count: u64| most.is_some_and(|most| count > most);
        is_too_many(facts.least("minProperties"))
            || is_too_many(u64::try_from(required.len()).unwrap_or(u64::MAX))
            || required.iter().any(|name| self.of_all(&facts.member(Members::Named(name), self.judge), depth + 1))
    }
}

/// Whether the value is certainly not such.
pub(super) fn is_refused(judge: &Judge, facts: &Facts<'_>, value: &Value) -> bool {
    facts.is_never
        || facts.schemas.iter().any(|(root, schema)| judge.accepts_object(root, schema, value) == Some(false))
}

fn has_no_room(facts: &Facts<'_>, kind: Kind) -> bool {
    let (Some(lower), Some(upper)) = (facts.bound(true, kind), facts.bound(false, kind)) else {
        return false;
    };
    match lower.at.compare(upper.at) {
        Some(Ordering::Greater) => true,
        Some(Ordering::Equal) => {
            lower.is_exclusive || upper.is_exclusive || lower.at.is_integer() != (kind == Kind::Integer)
        }
        _ => false,
    }
}
