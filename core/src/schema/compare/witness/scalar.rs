use super::Maker;
use crate::schema::compare::facts::Facts;
use crate::schema::compare::kind::Kind;
use crate::schema::compare::number::{Bound, Number, count};
use alloc::string::ToString;
use alloc::vec::Vec;
use serde_json::Value;
use std::string::String;

/// The longest text that is made.
const LONGEST: u64 = 100_000;

/// Numbers around all bounds.
pub(super) fn numbers(facts: &[&Facts<'_>], kind: Kind, values: &mut Vec<Value>) {
    let schemas = || facts.iter().flat_map(|facts| facts.schemas.iter());
    let bounds = schemas().flat_map(|(_, schema)| Bound::all(schema, true).chain(Bound::all(schema, false)));
    let mut around: Vec<Number> = alloc::vec![Number::Integer(0), Number::Integer(1), Number::Integer(-1)];
    around.extend(bounds.map(|bound| bound.at));
    let divisors: Vec<i128> =
        schemas().filter_map(|(_, schema)| Some(integer(Number::from(schema.get("multipleOf")?)?))).collect();
    for number in around {
        if kind == Kind::Fraction {
            values.extend([0.0, 0.5, -0.25].iter().filter_map(|step| shifted(number, *step)).filter_map(Number::value));
            continue;
        }
        let integer = integer(number);
        let mut near: Vec<i128> = [0, 1, -1].iter().map(|step| integer.saturating_add(*step)).collect();
        for divisor in divisors.iter().copied() {
            let multiple = integer.checked_div(divisor).unwrap_or(0).saturating_mul(divisor);
            near.extend([0, 1, -1, 2].iter().map(|step| multiple.saturating_add(divisor.saturating_mul(*step))));
        }
        values.extend(near.into_iter().filter_map(|integer| Number::Integer(integer).value()));
    }
}

fn integer(number: Number) -> i128 {
    match number {
        Number::Integer(integer) => integer,
        #[allow(clippy::cast_possible_truncation, reason = "it is only a guess")]
        Number::Float(float) => float as i128,
    }
}

fn shifted(number: Number, by: f64) -> Option<Number> {
    #[allow(clippy::cast_precision_loss, reason = "it is only a guess")]
    let float = match number {
        Number::Integer(integer) => integer as f64,
        Number::Float(float) => float,
    };
    let float = float + by;
    (float.fract() != 0.0).then_some(Number::Float(float))
}

impl Maker<'_> {
    /// Texts at all lengths that are spoken of, and such as match the patterns.
    pub(super) fn texts(&self, facts: &[&Facts<'_>], values: &mut Vec<Value>) {
        for pattern in facts.iter().flat_map(|facts| facts.values("pattern")).filter_map(Value::as_str) {
            let samples = self.judge.expression(pattern).map(|expression| expression.samples()).unwrap_or_default();
            values.extend(samples.into_iter().map(Value::from));
        }
        values.extend(["", "a", "0", "A-", " "].map(Value::from));
        for length in counts(facts, ["minLength", "maxLength"], LONGEST) {
            let length = usize::try_from(length).unwrap_or(0);
            values.extend(["a", "0"].map(|text| Value::from(text.repeat(length))));
        }
    }

    /// Names of members that are not spoken of, those first that match patterns.
    pub(super) fn names(&self, facts: &[&Facts<'_>]) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let patterns = facts.iter().flat_map(|facts| facts.values("patternProperties")).filter_map(Value::as_object);
        for pattern in patterns.flat_map(serde_json::Map::keys) {
            names.extend(self.judge.expression(pattern).map(|expression| expression.samples()).unwrap_or_default());
        }
        let mut of_names = Facts::default();
        for (root, schema) in facts.iter().flat_map(|facts| facts.schemas.iter()) {
            if let Some(schema) = schema.get("propertyNames") {
                of_names.add(root, schema);
            }
        }
        if !of_names.schemas.is_empty() {
            let mut texts = of_names.few(Kind::Text).unwrap_or_default();
            self.texts(&[&of_names], &mut texts);
            names.extend(texts.iter().filter_map(Value::as_str).map(ToString::to_string));
        }
        names.extend(["other", "x"].map(String::from));
        names.truncate(40);
        names
    }
}

/// All counts that are spoken of, and those beside them.
pub(super) fn counts(facts: &[&Facts<'_>], keywords: [&str; 2], most: u64) -> Vec<u64> {
    let spoken_of = keywords.into_iter().flat_map(|keyword| facts.iter().flat_map(move |facts| facts.values(keyword)));
    let beside = |count: u64| [count, count.saturating_sub(1), count.saturating_add(1)];
    let mut counts: Vec<u64> = spoken_of.filter_map(count).flat_map(beside).filter(|count| *count <= most).collect();
    counts.sort_unstable();
    counts.dedup();
    counts
}
