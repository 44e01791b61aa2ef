use super::scalar::counts;
use super::{Maker, Vary, distinct};
use crate::schema::compare::facts::{Facts, Members};
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use serde_json::{Map, Value};
use std::string::String;

/// The most elements or members that are made because a count is spoken of.
const MOST: u64 = 300;

impl<'p> Vary<'p> {
    /// What is changed one step on; `None` if the path leads elsewhere.
    fn step(self, name: &str) -> Option<Vary<'p>> {
        match self {
            Vary::All => Some(Vary::All),
            Vary::Nothing => None,
            Vary::Along([]) => Some(Vary::All),
            Vary::Along([rest @ .., next]) => (next == name || next == "*").then_some(Vary::Along(rest)),
        }
    }

    /// Whether the value itself is changed, and not only what is in it.
    fn is_here(self) -> bool {
        matches!(self, Vary::All | Vary::Along([]))
    }
}

impl Maker<'_> {
    pub(super) fn arrays(
        &self,
        known: &Facts<'_>,
        hints: &Facts<'_>,
        vary: Vary<'_>,
        depth: u32,
        values: &mut Vec<Value>,
    ) {
        let least = usize::try_from(known.least("minItems").min(MOST)).unwrap_or(0);
        let first = known.first_elements().max(hints.first_elements());
        let plain: Vec<Vec<Value>> = (0..=first)
            .map(|index| {
                let (known, hints) = (known.element(index), hints.element(index).spoken_of());
                distinct(&self.values(&known, &hints, Vary::Nothing, depth + 1))
            })
            .collect();
        // Elements differ where there are different ones.
        let element = |index: usize| {
            let choice = plain.get(index.min(first))?;
            choice.get(index.saturating_sub(first) % choice.len().max(1)).cloned()
        };
        let array = |length: usize| (0..length).map(element).collect::<Option<Vec<Value>>>();
        values.extend(array(least).map(Value::Array));
        if vary.is_here() {
            let spoken_of = counts(&[known, hints], ["minItems", "maxItems"], MOST);
            let lengths = spoken_of.into_iter().filter_map(|length| usize::try_from(length).ok());
            values.extend(lengths.chain([0, 1, 2, first, first + 1]).filter_map(array).map(Value::Array));
            let twice = plain.get(first).and_then(|choice| choice.first());
            values.extend(twice.map(|element| Value::Array(alloc::vec![element.clone(); least.max(first + 2)])));
        }
        for index in 0..=first {
            let Some(vary) = vary.step(&index.to_string()) else { continue };
            let (known, hints) = (known.element(index), hints.element(index).spoken_of());
            let Some(base) = array(least.max(index + 1)) else { continue };
            for changed in self.values(&known, &hints, vary, depth + 1) {
                let mut array = base.clone();
                array[index] = changed;
                values.push(Value::Array(array));
            }
        }
    }

    pub(super) fn objects(
        &self,
        known: &Facts<'_>,
        hints: &Facts<'_>,
        vary: Vary<'_>,
        depth: u32,
        values: &mut Vec<Value>,
    ) {
        let member = |name: &str| {
            let [known, hints] = [known, hints].map(|facts| facts.member(Members::Named(name), self.judge));
            (known, hints.spoken_of())
        };
        let one = |name: &str| {
            let (known, hints) = member(name);
            self.values(&known, &hints, Vary::Nothing, depth + 1).into_iter().next()
        };
        let required = known.required().into_iter().map(|name| Some((String::from(name), one(name)?)));
        let Some(required) = required.collect::<Option<Map<String, Value>>>() else {
            return;
        };
        let named: BTreeSet<&str> = known.names().into_iter().chain(hints.names()).collect();
        let others = self.names(&[known, hints]);
        let filled = |object: &Map<String, Value>, count: u64| {
            let numbered = (0..count).map(|number| format!("p{number}"));
            let further = others.iter().cloned().chain(numbered).filter(|name| !object.contains_key(name));
            let missing = usize::try_from(count).unwrap_or(0).saturating_sub(object.len());
            let mut filled = object.clone();
            filled.extend(further.filter_map(|name| Some((name.clone(), one(&name)?))).take(missing));
            filled
        };
        let base = filled(&required, known.least("minProperties").min(MOST));
        values.push(base.clone().into());
        if vary.is_here() {
            let mut full = base.clone();
            full.extend(named.iter().filter_map(|name| Some((String::from(*name), one(name)?))));
            values.push(full.into());
            let counts = counts(&[known, hints], ["minProperties", "maxProperties"], MOST);
            values.extend(counts.into_iter().map(|count| filled(&required, count).into()));
        }
        for name in named.into_iter().chain(others.iter().map(String::as_str)) {
            let Some(vary) = vary.step(name) else { continue };
            let (known, hints) = member(name);
            for changed in self.values(&known, &hints, vary, depth + 1) {
                let mut object = base.clone();
                object.insert(name.into(), changed);
                values.push(object.into());
            }
        }
    }
}
