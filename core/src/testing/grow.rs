//! A document that should be valid, with what each place in it must be.

use super::document::Document;
use super::facets::{DEEP, Facets};
use super::random::Random;
use super::{number, text};
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

/// A place in a document, as indices of parts, with what it must be.
pub(super) struct Site<'s> {
    pub(super) path: Vec<usize>,
    pub(super) facets: Facets<'s>,
}

/// Grows one document.
pub(super) struct Grower<'s, 'r> {
    root: &'s Value,
    random: &'r mut Random,
    path: Vec<usize>,
    /// The places of the document, itself first.
    pub(super) sites: Vec<Site<'s>>,
}

impl<'s, 'r> Grower<'s, 'r> {
    pub(super) fn new(root: &'s Value, random: &'r mut Random) -> Self {
        Grower { root, random, path: Vec::new(), sites: Vec::new() }
    }

    /// A document of all these schemas at once.
    pub(super) fn document(&mut self, schemas: &[&'s Value]) -> Document {
        let facets = Facets::gather(self.root, schemas, self.path.len(), self.random);
        // A schema that must go on for ever is left somewhere.
        if facets.is_never || self.path.len() > 4 * DEEP {
            return Document::null();
        }
        self.sites.push(Site { path: self.path.clone(), facets: facets.clone() });
        let allowed = facets.allowed();
        if let Some(value) = allowed.and_then(|allowed| self.random.choose(&allowed).copied()) {
            return Document::of(value);
        }
        let types = facets.types();
        let is_deep = self.path.len() > DEEP;
        let ty = if is_deep { types.first() } else { self.random.choose(&types) };
        match ty.copied().unwrap_or("null") {
            "boolean" => Document::Plain(if self.random.once_in(2) { "true" } else { "false" }.to_owned()),
            ty @ ("integer" | "number") => Document::Plain(number::valid(&facets, ty == "integer", self.random)),
            "string" => Document::Text(text::valid(&facets, self.random)),
            "array" => self.list(&facets),
            "object" => self.object(&facets),
            _ => Document::null(),
        }
    }

    fn part(&mut self, index: usize, schemas: &[&'s Value]) -> Document {
        self.path.push(index);
        let part = self.document(schemas);
        self.path.pop();
        part
    }

    /// How many parts there are, often as few or as many as may be.
    fn count(&mut self, min: usize, max: usize) -> usize {
        match self.random.below(4) {
            _ if self.path.len() > DEEP => min,
            0 => min,
            1 if max <= 40 => max,
            _ => (min + self.random.below(4)).min(max),
        }
    }

    fn list(&mut self, facets: &Facets<'s>) -> Document {
        let min = facets.length("minItems", true).unwrap_or(0);
        let max = facets.length("maxItems", false).unwrap_or(usize::MAX);
        let length = self.count(min.min(2000), max);
        let is_unique = facets.all("uniqueItems").any(|unique| *unique == true);
        let mut elements: Vec<Document> = Vec::new();
        for index in 0..length {
            let element_schemas: Vec<&Value> = element_schemas(facets, index).collect();
            let start = self.sites.len();
            let mut element = self.part(index, &element_schemas);
            let is_there = |element: &Document| is_unique && elements.iter().any(|other| other.is_same(element));
            for _ in 0..40 {
                if !is_there(&element) {
                    break;
                }
                self.sites.truncate(start);
                element = self.part(index, &element_schemas);
            }
            if is_there(&element) {
                self.sites.truncate(start);
                break;
            }
            elements.push(element);
        }
        Document::List(elements)
    }

    fn object(&mut self, facets: &Facets<'s>) -> Document {
        let required: Vec<&str> = facets.texts("required").collect();
        let mut names: Vec<String> = Vec::new();
        let is_deep = self.path.len() > DEEP;
        for name in facets.names() {
            let is_there = required.contains(&name) || (!is_deep && !self.random.once_in(3));
            let is_never = facets.property(name).any(|property| *property == false);
            if is_there && !is_never && !facets.absent.contains(name) {
                names.push(name.to_owned());
            }
        }
        for name in required {
            if !names.iter().any(|present| present == name) {
                names.push(name.to_owned());
            }
        }
        self.further_names(facets, &mut names);
        if self.random.once_in(3) {
            names.reverse();
        }
        let mut members = Vec::new();
        for (index, name) in names.into_iter().enumerate() {
            let schemas = member_schemas(facets, &name);
            members.push((name, self.part(index, &schemas)));
        }
        Document::Object(members)
    }

    /// Names that are not of a property, where such have a schema.
    fn further_names(&mut self, facets: &Facets<'s>, names: &mut Vec<String>) {
        let has_schema = |keyword| facets.all(keyword).any(Value::is_object);
        let takes_any = facets.all("additionalProperties").any(|any| *any == true);
        let patterns: Vec<&String> =
            facets.all("patternProperties").filter_map(Value::as_object).flat_map(Map::keys).collect();
        if !has_schema("additionalProperties") && !takes_any && patterns.is_empty() {
            return;
        }
        let min = facets.length("minProperties", true).unwrap_or(0).saturating_sub(names.len());
        let max = facets.length("maxProperties", false).unwrap_or(usize::MAX).saturating_sub(names.len());
        let count = self.count(min.min(2000), max);
        for _ in 0..count {
            for _ in 0..20 {
                let name = self.name(facets, &patterns);
                if !names.contains(&name) {
                    names.push(name);
                    break;
                }
            }
        }
    }

    fn name(&mut self, facets: &Facets<'s>, patterns: &[&String]) -> String {
        if let Some(pattern) = self.random.choose(patterns) {
            return super::pattern::Sampler::new(pattern).sample(5, self.random);
        }
        let schemas: Vec<&Value> = facets.all("propertyNames").collect();
        let facets = Facets::gather(self.root, &schemas, self.path.len(), self.random);
        let allowed = facets.allowed().unwrap_or_default();
        match self.random.choose(&allowed).and_then(|name| name.as_str()) {
            Some(name) => name.to_owned(),
            None => text::valid(&facets, self.random),
        }
    }
}

/// What is said of an element of a list.
pub(super) fn element_schemas<'f, 's: 'f>(
    facets: &'f Facets<'s>,
    index: usize,
) -> impl Iterator<Item = &'s Value> + 'f {
    let prefix = facets.all("prefixItems").filter_map(move |prefix| prefix.get(index));
    let has_prefix = facets.all("prefixItems").any(|prefix| prefix.get(index).is_some());
    prefix.chain(facets.all("items").filter(move |_| !has_prefix))
}

/// What is said of a member.
fn member_schemas<'s>(facets: &Facets<'s>, name: &str) -> Vec<&'s Value> {
    let mut schemas: Vec<&Value> = facets.property(name).collect();
    if schemas.is_empty() {
        // Which pattern the name has been made from is not known: the first one is as good as any.
        let patterned = facets.all("patternProperties").filter_map(Value::as_object).flat_map(Map::values).next();
        schemas.extend(patterned.or_else(|| facets.all("additionalProperties").next()));
    }
    schemas
}

/// Values of each type, for places that must be of another.
pub(super) fn of_each_type() -> Vec<Document> {
    let values = json!([null, true, false, 0, 1.5, -1, "", "0", "a", [], [null], [0], ["a"], {}, { "a": 0 }]);
    values.as_array().into_iter().flatten().map(Document::of).collect()
}
