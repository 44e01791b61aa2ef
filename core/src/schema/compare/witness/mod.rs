//! Looks for a document that one schema accepts and another doesn't.
//!
//! Documents are made at the bounds of which either schema speaks, first only along the path on which a proof failed,
//! then everywhere. What is made is only guessed: both schemas judge it.

mod nested;
mod scalar;

use super::document::Root;
use super::empty::is_refused;
use super::facts::{Facts, Members};
use super::judge::Judge;
use super::kind::Kind;
use super::number::equal;
use alloc::vec::Vec;
use core::cell::Cell;
use serde_json::{Value, json};
use std::string::String;

/// How many values of a kind are kept for one place.
const MOST_VALUES: usize = 80;

/// How many values are made in all.
const MOST_IN_ALL: u32 = 20_000;

/// How deep documents are made.
const DEEPEST: u32 = 12;

/// Simple kinds first, since the first value that fits stands in all documents that are made.
const KINDS: [Kind; 7] =
    [Kind::Text, Kind::Integer, Kind::Boolean, Kind::Object, Kind::Array, Kind::Fraction, Kind::Null];

pub(super) fn find(judge: &Judge, old: &Root<'_>, new: &Root<'_>, path: &[String]) -> Option<Value> {
    let facts = Facts::of(old, old.schema);
    let hints = Facts::of(new, new.schema).spoken_of();
    let is_witness = |document: &Value| {
        judge.accepts(old, old.schema, document) == Some(true)
            && (!old.is_closed || is_spoken_of(judge, &facts, document))
            && judge.accepts(new, new.schema, document) == Some(false)
    };
    [Vary::Along(path), Vary::All].into_iter().find_map(|vary| {
        let maker = Maker { judge, made: Cell::new(0) };
        maker.values(&facts, &hints, vary, 0).into_iter().find(is_witness)
    })
}

/// Whether each member in a document that is accepted is one of which it is known what it is.
fn is_spoken_of(judge: &Judge, known: &Facts<'_>, value: &Value) -> bool {
    if let Some(cases) = known.cases() {
        return cases.iter().any(|case| !is_refused(judge, case, value) && is_spoken_of(judge, case, value));
    }
    match value {
        Value::Array(elements) => {
            elements.iter().enumerate().all(|(index, element)| is_spoken_of(judge, &known.element(index), element))
        }
        Value::Object(members) => members.iter().all(|(name, value)| {
            let known = known.member(Members::Named(name), judge);
            !known.is_never && is_spoken_of(judge, &known, value)
        }),
        _ => true,
    }
}

/// What of a document is changed.
#[derive(Clone, Copy)]
enum Vary<'p> {
    /// What stands at the end of a path, whose first step is the last here.
    Along(&'p [String]),
    All,
    /// Any one document will do.
    Nothing,
}

struct Maker<'j> {
    judge: &'j Judge,
    made: Cell<u32>,
}

impl Maker<'_> {
    /// Values that are as is known, at the bounds of which that and the hints speak.
    fn values(&self, known: &Facts<'_>, hints: &Facts<'_>, vary: Vary<'_>, depth: u32) -> Vec<Value> {
        if known.is_never || depth >= DEEPEST || self.made.get() >= MOST_IN_ALL {
            return Vec::new();
        }
        if known.schemas.is_empty() && hints.schemas.is_empty() {
            return alloc::vec!["".into(), 0.into(), true.into(), json!({}), json!([]), 0.5.into(), Value::Null];
        }
        let mut fitting: Vec<Value> = Vec::new();
        let mut keep = |values: Vec<Value>| {
            let most = fitting.len() + MOST_VALUES;
            for value in values {
                if fitting.len() <= most && self.fits(known, &value) && !fitting.contains(&value) {
                    fitting.push(value);
                }
            }
        };
        if let Some(cases) = known.cases() {
            for case in &cases {
                keep(self.values(case, hints, vary, depth + 1));
            }
        } else {
            for kind in KINDS.into_iter().filter(|kind| known.pass(*kind)) {
                let mut values = Vec::new();
                self.of_kind(known, hints, kind, vary, depth, &mut values);
                keep(values);
            }
        }
        if matches!(vary, Vary::Nothing) {
            // Several, since elements may have to differ.
            fitting.truncate(4);
        }
        fitting
    }

    fn fits(&self, known: &Facts<'_>, value: &Value) -> bool {
        self.made.set(self.made.get().saturating_add(1));
        known.schemas.iter().all(|(root, schema)| self.judge.accepts_object(root, schema, value) == Some(true))
    }

    fn of_kind(
        &self,
        known: &Facts<'_>,
        hints: &Facts<'_>,
        kind: Kind,
        vary: Vary<'_>,
        depth: u32,
        values: &mut Vec<Value>,
    ) {
        if let Some(few) = known.few(kind) {
            values.extend(few);
            return;
        }
        match kind {
            Kind::Integer | Kind::Fraction => scalar::numbers(&[known, hints], kind, values),
            Kind::Text => self.texts(&[known, hints], values),
            Kind::Array => self.arrays(known, hints, vary, depth, values),
            Kind::Object => self.objects(known, hints, vary, depth, values),
            Kind::Null | Kind::Boolean => {}
        }
        let named = hints.values("const").chain(hints.values("enum").filter_map(Value::as_array).flatten());
        values.extend(named.filter(|value| Kind::of(value) == kind).cloned());
    }
}

/// Values without those that are equal to another.
fn distinct(values: &[Value]) -> Vec<Value> {
    let mut distinct: Vec<Value> = Vec::new();
    for value in values {
        if !distinct.iter().any(|other| equal(other, value)) {
            distinct.push(value.clone());
        }
    }
    distinct
}
