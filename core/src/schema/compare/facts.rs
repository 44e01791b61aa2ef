use super::document::{Root, members};
use super::judge::Judge;
use super::kind::Kind;
use super::number::{Bound, Number, count};
use alloc::vec::Vec;
use serde_json::{Map, Value};

type Object = Map<std::string::String, Value>;

/// How many references are followed, one from the other, within one place of a document, and how many alternatives.
const DEEPEST: usize = 64;

/// So many integers between two bounds are few.
const MOST_INTEGERS: i128 = 64;

/// What is known of a value: all of these hold. To leave one out is to know less, and never wrong.
#[derive(Clone, Default)]
pub(super) struct Facts<'s> {
    pub(super) schemas: Vec<(&'s Root<'s>, &'s Object)>,
    /// Of each of these lists, at least one holds.
    pub(super) alternatives: Vec<(&'s Root<'s>, &'s Vec<Value>)>,
    /// No value is such.
    pub(super) is_never: bool,
    /// Something is left out.
    is_partial: bool,
}

/// Members of an object, of which a schema says the same.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Members<'k> {
    Named(&'k str),
    /// Those of no property that either schema names, and that match the pattern.
    Matching(&'k str),
    /// Those of no property that either schema names, and that match none of the patterns.
    Others(&'k [&'k str]),
}

impl<'s> Facts<'s> {
    pub(super) fn of(root: &'s Root<'s>, schema: &'s Value) -> Self {
        let mut facts = Facts::default();
        facts.add(root, schema);
        facts
    }

    /// One more schema that holds.
    pub(super) fn add(&mut self, root: &'s Root<'s>, schema: &'s Value) {
        self.add_within(root, schema, 0);
    }

    fn add_within(&mut self, root: &'s Root<'s>, schema: &'s Value, depth: usize) {
        let object = match schema {
            Value::Bool(false) => {
                self.is_never = true;
                return;
            }
            Value::Object(object) if depth < DEEPEST => object,
            Value::Object(_) => {
                self.is_partial = true;
                return;
            }
            _ => return,
        };
        if self.schemas.iter().any(|(_, known)| core::ptr::eq(*known, object)) {
            return;
        }
        let target = object.get("$ref").and_then(Value::as_str).and_then(|reference| root.resolve(reference));
        self.is_partial |= object.contains_key("$ref") && target.is_none();
        if object.contains_key("$ref") && root.references_stand_alone() {
            if let Some(target) = target {
                self.add_within(root, target, depth + 1);
            }
            return;
        }
        self.schemas.push((root, object));
        if let Some(target) = target {
            self.add_within(root, target, depth + 1);
        }
        for part in object.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.add_within(root, part, depth);
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(alternatives) = object.get(keyword).and_then(Value::as_array) {
                self.alternatives.push((root, alternatives));
            }
        }
    }

    /// The cases of the first list of alternatives: what is known in each; `None` if there is no such list.
    pub(super) fn cases(&self) -> Option<Vec<Facts<'s>>> {
        let mut rest = self.clone();
        let (root, alternatives) = (!rest.alternatives.is_empty()).then(|| rest.alternatives.remove(0))?;
        let case = |alternative| {
            let mut case = rest.clone();
            case.add(root, alternative);
            case
        };
        Some(alternatives.iter().map(case).collect())
    }

    /// All that any of the alternatives speaks of, which is no longer something that is known.
    pub(super) fn spoken_of(mut self) -> Facts<'s> {
        let mut index = 0;
        while let (Some((root, alternatives)), true) = (self.alternatives.get(index).copied(), index <= DEEPEST) {
            for alternative in alternatives {
                self.add(root, alternative);
            }
            index += 1;
        }
        self.is_partial |= index < self.alternatives.len();
        self
    }

    /// Whether values of this kind may be such.
    pub(super) fn pass(&self, kind: Kind) -> bool {
        !self.is_never && self.schemas.iter().all(|(root, schema)| kind.passes(root, schema))
    }

    pub(super) fn values(&self, keyword: &str) -> impl Iterator<Item = &'s Value> {
        self.schemas.iter().filter_map(move |(_, schema)| schema.get(keyword))
    }

    /// The greatest of a keyword such as `minLength`.
    pub(super) fn least(&self, keyword: &str) -> u64 {
        self.values(keyword).filter_map(count).max().unwrap_or(0)
    }

    /// The least of a keyword such as `maxLength`.
    pub(super) fn most(&self, keyword: &str) -> Option<u64> {
        self.values(keyword).filter_map(count).min()
    }

    /// The tightest bound from below or above.
    pub(super) fn bound(&self, is_lower: bool, kind: Kind) -> Option<Bound> {
        let all = self.schemas.iter().flat_map(|(_, schema)| Bound::all(schema, is_lower));
        let all = all.map(|bound| if kind == Kind::Integer { bound.of_integers(is_lower) } else { bound });
        all.reduce(|one, other| if one.is_within(other, is_lower) { one } else { other })
    }

    /// All values of the kind that may be such, if they are few; some of them may not.
    pub(super) fn few(&self, kind: Kind) -> Option<Vec<Value>> {
        match kind {
            Kind::Null => return Some(alloc::vec![Value::Null]),
            Kind::Boolean => return Some(alloc::vec![false.into(), true.into()]),
            _ => {}
        }
        if let Some(value) = self.values("const").next() {
            return Some(if Kind::of(value) == kind { alloc::vec![value.clone()] } else { Vec::new() });
        }
        if let Some(values) = self.values("enum").find_map(Value::as_array) {
            return Some(values.iter().filter(|value| Kind::of(value) == kind).cloned().collect());
        }
        if kind != Kind::Integer {
            return None;
        }
        match (self.bound(true, kind)?.at, self.bound(false, kind)?.at) {
            (Number::Integer(min), Number::Integer(max)) if max.checked_sub(min)? <= MOST_INTEGERS => {
                (min..=max).map(|integer| Number::Integer(integer).value()).collect()
            }
            _ => None,
        }
    }

    pub(super) fn required(&self) -> Vec<&'s str> {
        let mut names: Vec<&str> =
            self.values("required").filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The names of all properties that are spoken of.
    pub(super) fn names(&self) -> Vec<&'s str> {
        if self.is_closed() && !self.alternatives.is_empty() {
            return Facts { alternatives: Vec::new(), ..self.clone().spoken_of() }.names();
        }
        let all = self.schemas.iter().filter_map(|(_, schema)| members(schema, "properties"));
        let mut names: Vec<&str> = all.flat_map(Map::keys).map(std::string::String::as_str).collect();
        names.extend(self.required());
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What is known of members.
    pub(super) fn member(&self, of: Members<'_>, judge: &Judge) -> Facts<'s> {
        let mut facts = Facts::default();
        let mut is_spoken_of = !self.is_closed() || matches!(of, Members::Named(name) if self.is_spoken_of(name));
        for (root, schema) in &self.schemas {
            let patterns = members(schema, "patternProperties");
            let mut is_additional = true;
            let named = match of {
                Members::Named(name) => members(schema, "properties").and_then(|properties| properties.get(name)),
                _ => None,
            };
            if let Some(property) = named {
                facts.add(root, property);
                is_additional = false;
            }
            for (pattern, property) in patterns.into_iter().flatten() {
                let is_match = match of {
                    Members::Named(name) => judge.matches(pattern, name),
                    Members::Matching(other) if other == pattern => Some(true),
                    Members::Others(others) if others.contains(&pattern.as_str()) => Some(false),
                    _ => None,
                };
                is_additional &= is_match == Some(false);
                is_spoken_of |= is_match != Some(false);
                if is_match == Some(true) {
                    facts.add(root, property);
                }
            }
            if let (true, Some(additional)) = (is_additional, schema.get("additionalProperties")) {
                facts.add(root, additional);
                is_spoken_of = true;
            }
        }
        facts.is_never |= !is_spoken_of;
        facts
    }

    /// Whether one of the schemas, of which there are no other members, speaks of that one.
    fn is_spoken_of(&self, name: &str) -> bool {
        let mut closed = self.clone().spoken_of();
        closed.schemas.retain(|(root, _)| root.is_closed);
        closed.alternatives.clear();
        closed.names().contains(&name)
    }

    /// Whether there are no members but those of which the schemas speak.
    fn is_closed(&self) -> bool {
        let has_members = |(root, schema): &(&Root<'_>, &Object)| root.is_closed && schema.contains_key("properties");
        if !self.schemas.iter().any(has_members) {
            return false;
        }
        let all = self.clone().spoken_of();
        let (own, of_alternatives) = all.schemas.split_at(self.schemas.len());
        !all.is_partial && !own.iter().any(is_vague) && !of_alternatives.iter().any(|one| is_vague(one) || is_open(one))
    }

    /// What is known of the element at that index.
    pub(super) fn element(&self, index: usize) -> Facts<'s> {
        let mut facts = Facts::default();
        for (root, schema) in &self.schemas {
            let (first, rest) = elements(root, schema);
            let position = usize::min(index, first.len());
            if let Some(element) = first.get(position).or(rest) {
                facts.add(root, element);
            }
        }
        facts
    }

    /// From which index on all elements are alike.
    pub(super) fn first_elements(&self) -> usize {
        self.schemas.iter().map(|(root, schema)| elements(root, schema).0.len()).max().unwrap_or(0)
    }
}

/// Whether a schema may speak of members in a way that is not followed here.
fn is_vague((_, schema): &(&Root<'_>, &Object)) -> bool {
    let says = |keyword: &&str| schema.get(*keyword).is_some_and(|said| *said != Value::Bool(false));
    ["if", "dependentSchemas", "$dynamicRef", "$recursiveRef", "unevaluatedProperties"].iter().any(says)
}

/// Whether a schema speaks of members of any name.
fn is_open((_, schema): &(&Root<'_>, &Object)) -> bool {
    let additional = schema.get("additionalProperties").unwrap_or(&Value::Bool(false));
    *additional != Value::Bool(false) || schema.contains_key("patternProperties")
}

/// The schemas of the first elements of an array, and of all others.
pub(super) fn elements<'s>(root: &Root<'_>, schema: &'s Object) -> (&'s [Value], Option<&'s Value>) {
    let array = |keyword: &str| schema.get(keyword).and_then(Value::as_array).map(Vec::as_slice);
    let items = schema.get("items");
    match root.has_old_arrays() {
        true => match items {
            Some(Value::Array(first)) => (first, schema.get("additionalItems")),
            rest => (&[], rest),
        },
        false => (array("prefixItems").unwrap_or_default(), items.filter(|items| !items.is_array())),
    }
}
