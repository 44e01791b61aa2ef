//! Proves that what is known of a value implies a schema, keyword by keyword.

mod array;
mod object;
mod scalar;

use super::document::{Root, is_annotation, is_judged_format, same};
use super::empty::{Emptiness, is_refused};
use super::facts::Facts;
use super::judge::Judge;
use super::kind::Kind;
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use serde_json::{Map, Value};
use std::string::String;

type Object = Map<String, Value>;

/// What a proof may cost.
const STEPS: u32 = 100_000;

/// How deep a document, and what is within one place of it, is followed.
const DEEPEST: u32 = 48;

/// What could not be proven, and where.
#[derive(Debug)]
pub(super) struct Gap {
    /// The last step first: a name, an index, or `*` for any.
    pub(super) path: Vec<String>,
    pub(super) reason: String,
}

type Proof = Result<(), Gap>;

impl Gap {
    fn new(reason: impl Into<String>) -> Proof {
        Err(Gap { path: Vec::new(), reason: reason.into() })
    }

    pub(super) fn place(&self) -> String {
        let steps = self.path.iter().rev().map(|step| step.replace('~', "~0").replace('/', "~1"));
        steps.flat_map(|step| ["/".to_owned(), step]).collect()
    }
}

/// Adds the step that led to where a proof failed.
fn at(step: &str, proof: Proof) -> Proof {
    proof.map_err(|mut gap| {
        gap.path.push(step.to_owned());
        gap
    })
}

pub(super) struct Prover<'j> {
    judge: &'j Judge,
    emptiness: Emptiness<'j>,
    /// What is being proven of the values that are around this one.
    pending: RefCell<Vec<Claim>>,
    steps: Cell<u32>,
}

/// What is known and what is to follow, by where they stand in memory.
#[derive(PartialEq)]
struct Claim {
    known: Vec<usize>,
    new: usize,
}

impl<'j> Prover<'j> {
    pub(super) fn new(judge: &'j Judge) -> Self {
        Prover { judge, emptiness: Emptiness::new(judge), pending: RefCell::default(), steps: Cell::new(0) }
    }

    /// Proves it of a whole value: of the document, of a member, an element or a name.
    ///
    /// What is being proven of a value may be taken for proven of the values in it: this is an induction on how deep
    /// they are, and what makes the proof for schemas that contain themselves end.
    pub(super) fn prove<'s>(&self, old: &Facts<'s>, root: &'s Root<'s>, new: &'s Value, depth: u32) -> Proof {
        let claim = Claim {
            known: {
                let mut known: Vec<usize> =
                    old.schemas.iter().map(|(_, schema)| core::ptr::from_ref(*schema).addr()).collect();
                known.sort_unstable();
                known
            },
            new: core::ptr::from_ref(new).addr(),
        };
        if old.is_never || self.pending.borrow().contains(&claim) {
            return Ok(());
        }
        self.pending.borrow_mut().push(claim);
        let mut kinds = Kind::ALL.into_iter();
        let proof = kinds.try_for_each(|kind| self.case(old, kind, root, new, depth));
        self.pending.borrow_mut().pop();
        proof
    }

    /// Proves it of the values of one kind.
    fn case<'s>(&self, old: &Facts<'s>, kind: Kind, root: &'s Root<'s>, new: &'s Value, depth: u32) -> Proof {
        self.steps.set(self.steps.get().saturating_add(1));
        if depth >= DEEPEST || self.steps.get() >= STEPS {
            return Gap::new("the schemas are too deep, or have too many alternatives, to be compared");
        }
        if self.emptiness.of(old, kind, 0) {
            return Ok(());
        }
        let depth = depth + 1;
        let gap = match self.whole(old, kind, root, new, depth) {
            Ok(()) => return Ok(()),
            Err(gap) => gap,
        };
        match old.cases() {
            Some(cases) => cases.iter().try_for_each(|case| self.case(case, kind, root, new, depth)),
            None => Err(gap),
        }
    }

    /// The same, without telling the alternatives of what is known apart.
    fn whole<'s>(&self, old: &Facts<'s>, kind: Kind, root: &'s Root<'s>, new: &'s Value, depth: u32) -> Proof {
        let schema = match new {
            Value::Bool(true) => return Ok(()),
            Value::Object(schema) => schema,
            _ => return Gap::new("nothing is accepted there any longer"),
        };
        if let Some(values) = old.few(kind) {
            return self.each(old, &values, root, new);
        }
        match schema.get_key_value("$ref") {
            Some((keyword, reference)) if root.references_stand_alone() => {
                self.keyword(old, kind, root, schema, (keyword, reference), depth)
            }
            _ => schema.iter().try_for_each(|keyword| self.keyword(old, kind, root, schema, keyword, depth)),
        }
    }

    /// Tries all values that are known to be possible.
    fn each(&self, old: &Facts<'_>, values: &[Value], root: &Root<'_>, new: &Value) -> Proof {
        for value in values {
            if self.judge.accepts(root, new, value) != Some(true) && !is_refused(self.judge, old, value) {
                return Gap::new(format!("{value} may not be accepted any longer"));
            }
        }
        Ok(())
    }

    fn keyword<'s>(
        &self,
        old: &Facts<'s>,
        kind: Kind,
        root: &'s Root<'s>,
        schema: &'s Object,
        (keyword, argument): (&'s String, &'s Value),
        depth: u32,
    ) -> Proof {
        if Kind::judged_by(keyword).is_some_and(|kinds| !kinds.contains(&kind)) || is_annotation(keyword) {
            return Ok(());
        }
        if !depends_on_others(keyword) && known(old, keyword, argument, root) {
            return Ok(());
        }
        let alternatives = || argument.as_array().map(Vec::as_slice).unwrap_or_default();
        let prove = |schema: &'s Value| self.case(old, kind, root, schema, depth);
        let excludes = |schema: &'s Value| {
            let mut both = old.clone();
            both.add(root, schema);
            self.emptiness.of(&both, kind, 0)
        };
        match keyword.as_str() {
            "$ref" => match argument.as_str().and_then(|reference| root.resolve(reference)) {
                Some(target) => prove(target),
                None => Gap::new(format!("the reference {argument} leads nowhere in the schema")),
            },
            "type" if kind.passes(root, schema) => Ok(()),
            "type" => Gap::new("another type is accepted"),
            "allOf" => alternatives().iter().try_for_each(prove),
            "anyOf" | "oneOf" => one_of(keyword, alternatives(), prove, excludes),
            "not" if excludes(argument) => Ok(()),
            "not" => Gap::new("what `not` excludes may have been accepted"),
            "enum" | "const" => Gap::new(format!("only the values of `{keyword}` are accepted")),
            "format" if !is_judged_format(argument) => Ok(()),
            "format" => Gap::new(format!("the format {argument} is new, by which some validators judge")),
            "pattern" => Gap::new(format!("whether the pattern {argument} matches all that was accepted is not known")),
            _ => match kind {
                Kind::Array => self.array(old, root, schema, (keyword, argument), depth),
                Kind::Object => self.object(old, root, schema, (keyword, argument), depth),
                _ => scalar::implies(old, kind, schema, (keyword, argument)),
            },
        }
    }
}

/// Proves it of one alternative, and with `oneOf` that no other one accepts the same.
fn one_of<'s>(
    keyword: &str,
    alternatives: &'s [Value],
    prove: impl Fn(&'s Value) -> Proof,
    excludes: impl Fn(&'s Value) -> bool,
) -> Proof {
    let mut last = None;
    for (index, alternative) in alternatives.iter().enumerate() {
        let mut others = alternatives.iter().enumerate().filter(|(other, _)| *other != index);
        match prove(alternative) {
            Ok(()) if keyword == "anyOf" || others.all(|(_, other)| excludes(other)) => return Ok(()),
            Ok(()) => last = Some(Gap { path: Vec::new(), reason: "two alternatives may accept it".into() }),
            // A near miss is worth showing, a variant of another name is not.
            Err(gap) if last.is_none() && !excludes(alternative) => last = Some(gap),
            Err(_) => {}
        }
    }
    match last {
        Some(gap) if alternatives.len() == 1 || !gap.path.is_empty() => Err(gap),
        _ => Gap::new("not all that was accepted is within one of the alternatives"),
    }
}

/// Whether what a keyword says depends on what stands elsewhere.
fn depends_on_others(keyword: &str) -> bool {
    matches!(
        keyword,
        "type"
            | "minimum"
            | "maximum"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "items"
            | "additionalItems"
            | "additionalProperties"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "contains"
            | "minContains"
            | "maxContains"
            | "if"
            | "then"
            | "else"
            | "$ref"
            | "$dynamicRef"
            | "$recursiveRef"
    )
}

/// Whether the keyword is known to hold, since it is said already.
fn known<'s>(old: &Facts<'s>, keyword: &str, argument: &'s Value, root: &'s Root<'s>) -> bool {
    old.schemas.iter().any(|(of, schema)| {
        let said = schema.get(keyword);
        said.is_some_and(|said| same((said, of), (argument, root), &mut Vec::new()))
    })
}
