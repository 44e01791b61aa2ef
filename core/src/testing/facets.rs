//! What a place in a document must be: all the schemas that speak of it, one way chosen where there are several.

use super::random::Random;
use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value};

/// Deeper than that, the shortest way out is taken.
pub(super) const DEEP: usize = 6;

const TYPES: [&str; 6] = ["null", "boolean", "integer", "number", "string", "array"];

/// The schemas that one value must satisfy, without references and without alternatives.
#[derive(Clone, Default)]
pub(super) struct Facets<'s> {
    schemas: Vec<&'s Map<String, Value>>,
    /// Names of members that the chosen alternatives exclude.
    pub(super) absent: BTreeSet<&'s str>,
    pub(super) is_never: bool,
}

impl<'s> Facets<'s> {
    /// Gathers what some schemas in a root schema say.
    pub(super) fn gather(root: &'s Value, schemas: &[&'s Value], depth: usize, random: &mut Random) -> Self {
        let mut facets = Facets::default();
        let mut open: Vec<&'s Value> = schemas.to_vec();
        // No schema has so many parts, except one that refers to itself.
        for _ in 0..500 {
            let Some(schema) = open.pop() else {
                break;
            };
            let Some(object) = schema.as_object() else {
                facets.is_never |= schema.as_bool() == Some(false);
                continue;
            };
            facets.schemas.push(object);
            let reference = object.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
            open.extend(reference.and_then(|pointer| root.pointer(pointer)));
            open.extend(list(object, "allOf"));
            for keyword in ["anyOf", "oneOf"] {
                let ways = list(object, keyword);
                if let Some(way) = choose(ways, depth, random) {
                    facets.exclude(way, ways);
                    open.push(way);
                }
            }
        }
        facets
    }

    /// Names that only other ways require are left out of this one, where the ways are about names alone.
    fn exclude(&mut self, chosen: &'s Value, ways: &'s [Value]) {
        let required = |way: &'s Value| {
            let object = way.as_object().filter(|object| object.contains_key("required") && object.len() == 1);
            object.map(|object| list(object, "required").iter().filter_map(Value::as_str)).into_iter().flatten()
        };
        if chosen.get("properties").is_none() {
            self.absent.extend(ways.iter().filter(|way| *way != chosen).flat_map(required));
        }
    }

    /// What tells these facets from others.
    pub(super) fn key(&self) -> Vec<usize> {
        self.schemas.iter().map(|schema| core::ptr::from_ref(*schema) as usize).collect()
    }

    /// What each schema says by a keyword.
    pub(super) fn all<'f>(&'f self, keyword: &'f str) -> impl Iterator<Item = &'s Value> + 'f {
        self.schemas.iter().filter_map(move |schema| schema.get(keyword))
    }

    /// The texts that a keyword has, or that the lists which it has contain.
    pub(super) fn texts<'f>(&'f self, keyword: &'f str) -> impl Iterator<Item = &'s str> + 'f {
        let listed = self.all(keyword).filter_map(Value::as_array).flatten();
        listed.chain(self.all(keyword)).filter_map(Value::as_str)
    }

    /// The bounds that a keyword for a length gives, the tightest one for minima if `is_least`.
    pub(super) fn length(&self, keyword: &str, is_least: bool) -> Option<usize> {
        let bounds = self.all(keyword).filter_map(Value::as_u64).filter_map(|bound| usize::try_from(bound).ok());
        if is_least { bounds.max() } else { bounds.min() }
    }

    /// The values that all lists of allowed ones allow, if there is such a list.
    pub(super) fn allowed(&self) -> Option<Vec<&'s Value>> {
        let constants = self.all("const").map(core::slice::from_ref);
        let lists = self.all("enum").filter_map(Value::as_array).map(Vec::as_slice);
        let mut lists = constants.chain(lists);
        let first: Vec<&Value> = lists.next()?.iter().collect();
        Some(lists.fold(first, |shared, list| shared.into_iter().filter(|value| list.contains(value)).collect()))
    }

    /// The types that it may have.
    pub(super) fn types(&self) -> Vec<&'static str> {
        let is_allowed = |one: &&str| {
            self.all("type").all(|allowed| match allowed {
                Value::Array(types) => types.iter().any(|ty| ty == one),
                other => other == one || (other == "number" && *one == "integer"),
            })
        };
        TYPES.into_iter().chain(["object"]).filter(is_allowed).collect()
    }

    /// What the properties of all schemas say of the members of some name.
    pub(super) fn property<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'s Value> + 'f {
        self.all("properties").filter_map(move |properties| properties.get(name))
    }

    /// The names of all properties.
    pub(super) fn names(&self) -> BTreeSet<&'s str> {
        let properties = self.all("properties").filter_map(Value::as_object);
        properties.flat_map(|properties| properties.keys().map(String::as_str)).collect()
    }
}

fn list<'s>(object: &'s Map<String, Value>, keyword: &str) -> &'s [Value] {
    object.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// One of several ways, deep inside one that ends soon.
fn choose<'s>(ways: &'s [Value], depth: usize, random: &mut Random) -> Option<&'s Value> {
    let ends = |way: &&Value| !mentions_reference(way);
    if depth > DEEP {
        let short: Vec<&Value> = ways.iter().filter(ends).collect();
        if let Some(way) = random.choose(&short) {
            return Some(way);
        }
    }
    random.choose(ways)
}

fn mentions_reference(schema: &Value) -> bool {
    match schema {
        Value::Array(parts) => parts.iter().any(mentions_reference),
        Value::Object(parts) => parts.contains_key("$ref") || parts.values().any(mentions_reference),
        _ => false,
    }
}

/// Names that stand in a schema anywhere, for members that are renamed to them.
pub(super) fn all_names(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Array(parts) => parts.iter().for_each(|part| all_names(part, names)),
        Value::Object(parts) => {
            if let Some(properties) = parts.get("properties").and_then(Value::as_object) {
                names.extend(properties.keys().map(ToOwned::to_owned));
            }
            parts.values().for_each(|part| all_names(part, names));
        }
        _ => {}
    }
}
