//! Documents of a type, without end.

use super::document::Document;
use super::facets::{Facets, all_names};
use super::grow::{self, Grower, Site};
use super::random::Random;
use super::{mutate, number, text};
use crate::{JsonSchema, Parse};
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde_json::Value;

/// After so many documents of which none is wanted, none is expected any longer.
pub(super) const MOST: usize = 10_000;

/// So many other values are tried at each place of a document, before the next document is grown.
const TRIES: usize = 4;

/// So many places of a document are tried.
const PLACES: usize = 30;

/// Documents around all bounds of a schema: without end, equal for equal seeds.
pub(super) struct Documents {
    schema: Box<Value>,
    names: Vec<String>,
    random: Random,
    /// The values to try for each kind of place, and how far that is.
    cursors: BTreeMap<Vec<usize>, VecDeque<Document>>,
    queue: VecDeque<Document>,
}

impl Documents {
    pub(super) fn new(schema: Value, seed: u64) -> Self {
        let mut names = BTreeSet::new();
        all_names(&schema, &mut names);
        Documents {
            schema: Box::new(schema),
            names: names.into_iter().collect(),
            random: Random::new(seed),
            cursors: BTreeMap::new(),
            queue: VecDeque::new(),
        }
    }

    /// A document that should be valid, then what differs from it at one place, or at two.
    fn refill(&mut self) {
        let mut grower = Grower::new(&self.schema, &mut self.random);
        let base = grower.document(&[&*self.schema]);
        let mut sites = grower.sites;
        self.queue.push_back(base.clone());
        while sites.len() > PLACES {
            sites.swap_remove(self.random.below(sites.len()));
        }
        for site in &sites {
            for _ in 0..TRIES {
                let values = self.cursors.entry(site.facets.key()).or_default();
                if values.is_empty() {
                    values.extend(candidates(&self.schema, site, &base, &mut self.random));
                }
                let Some(value) = values.pop_front() else {
                    continue;
                };
                let document = base.with(&site.path, value);
                if self.random.once_in(8) {
                    self.queue.push_back(mutate::mutated(&document, &self.names, &mut self.random));
                }
                self.queue.push_back(document);
            }
        }
        for _ in 0..2 * TRIES {
            self.queue.push_back(mutate::mutated(&base, &self.names, &mut self.random));
        }
    }
}

impl Iterator for Documents {
    type Item = Document;

    fn next(&mut self) -> Option<Document> {
        if self.queue.is_empty() {
            self.refill();
        }
        self.queue.pop_front()
    }
}

/// What to try at a place.
fn candidates(root: &Value, site: &Site<'_>, base: &Document, random: &mut Random) -> Vec<Document> {
    let facets = &site.facets;
    let mut all = grow::of_each_type();
    let types = facets.types();
    if types.contains(&"number") || types.contains(&"integer") {
        all.extend(number::candidates(facets).into_iter().map(Document::Plain));
    }
    if types.contains(&"string") {
        all.extend(text::candidates(facets, random).into_iter().map(Document::Text));
    }
    all.extend(facets.allowed().unwrap_or_default().into_iter().map(Document::of));
    for keyword in ["default", "examples"] {
        all.extend(facets.all(keyword).map(Document::of));
    }
    if types.contains(&"array") {
        lengths(facets, ["minItems", "maxItems"]).for_each(|length| all.push(list(root, facets, length, random)));
    }
    if types.contains(&"object") {
        let object = base.clone().at_mut(&site.path).cloned();
        let lengths = lengths(facets, ["minProperties", "maxProperties"]);
        all.extend(lengths.filter_map(|length| object_of(object.as_ref()?, length)));
        all.extend(facets.names().into_iter().flat_map(|name| without(object.as_ref(), name)));
        for names in facets.all("propertyNames") {
            let names = Facets::gather(root, &[names], 0, random);
            let value = object.as_ref().and_then(first_value).unwrap_or_else(Document::null);
            let texts = text::candidates(&names, random).into_iter();
            all.extend(texts.map(|name| Document::Object(alloc::vec![(name, value.clone())])));
            let numbers = number::candidates(&names).into_iter();
            all.extend(numbers.map(|name| Document::Object(alloc::vec![(name, value.clone())])));
        }
    }
    // In another order each time, since not all may be reached.
    for end in (1..all.len()).rev() {
        all.swap(end, random.below(end + 1));
    }
    all
}

fn lengths<'f>(facets: &'f Facets<'_>, keywords: [&'f str; 2]) -> impl Iterator<Item = usize> + 'f {
    let bounds = keywords.into_iter().flat_map(|keyword| facets.all(keyword)).filter_map(Value::as_u64);
    let bounds = bounds.filter(|bound| *bound <= 1000).filter_map(|bound| usize::try_from(bound).ok());
    bounds.flat_map(|bound| [bound.saturating_sub(1), bound, bound + 1]).chain([0, 1, 2])
}

/// A list of a length, of elements that should be valid.
fn list(root: &Value, facets: &Facets<'_>, length: usize, random: &mut Random) -> Document {
    let mut elements: Vec<Document> = Vec::new();
    let is_unique = facets.all("uniqueItems").any(|unique| *unique == true);
    for index in 0..length {
        let schemas: Vec<&Value> = grow::element_schemas(facets, index).collect();
        let mut grow = || Grower::new(root, random).document(&schemas);
        let mut element = grow();
        for _ in 0..20 {
            if !(is_unique && elements.contains(&element)) {
                break;
            }
            element = grow();
        }
        elements.push(element);
    }
    Document::List(elements)
}

fn first_value(object: &Document) -> Option<Document> {
    match object {
        Document::Object(members) => members.first().map(|(_, value)| value.clone()),
        _ => None,
    }
}

/// The object with so many members, further ones named by numbers.
fn object_of(object: &Document, length: usize) -> Option<Document> {
    let Document::Object(members) = object else {
        return None;
    };
    let value = first_value(object)?;
    let mut members: Vec<_> = members.iter().take(length).cloned().collect();
    for number in 0..length.saturating_sub(members.len()) {
        members.push((number.to_string(), value.clone()));
    }
    Some(Document::Object(members))
}

/// The object without a member, and with null in its place.
fn without(object: Option<&Document>, name: &str) -> Vec<Document> {
    let Some(Document::Object(members)) = object else {
        return Vec::new();
    };
    let others = members.iter().filter(|(present, _)| present != name).cloned();
    let null = (String::from(name), Document::null());
    alloc::vec![Document::Object(others.clone().collect()), Document::Object(others.chain([null]).collect())]
}

/// JSON documents at, just inside and just outside of every bound of a type, and what is made of them by a small change:
/// some valid, many almost. There is no end to them, and equal seeds give equal documents.
///
/// ```
/// let documents: Vec<String> = vetted::testing::documents::<Vec<u8>>(1).take(300).collect();
/// assert!(documents.iter().any(|document| document.contains("256")));
/// ```
pub fn documents<T: JsonSchema>(seed: u64) -> impl Iterator<Item = String> {
    Documents::new(crate::schema::of::<T>().to_value(), seed).map(|document| document.to_string())
}

/// Those documents of [`documents`] that are valid, with which a handler must be able to do its work.
///
/// There is an end only if no document is valid, or hardly any.
pub fn valid_documents<T: JsonSchema + for<'de> Parse<'de>>(seed: u64) -> impl Iterator<Item = String> {
    wanted::<T>(seed, is_valid::<T>)
}

/// Those documents of [`documents`] in which one thing is wrong, which a handler must reject: a report of each has one
/// violation.
///
/// ```
/// use vetted::{JsonSchema, Parse};
///
/// #[derive(Parse, JsonSchema)]
/// struct Page {
///     #[range(min = 1, max = 100)]
///     size: u32,
/// }
///
/// # fn handle(body: &str) -> u16 {
/// #     if vetted::from_json::<Page>(body.as_bytes()).is_ok() { 200 } else { 400 }
/// # }
/// for body in vetted::testing::valid_documents::<Page>(1).take(100) {
///     assert_eq!(handle(&body), 200, "{body}");
/// }
/// for body in vetted::testing::almost_valid_documents::<Page>(1).take(100) {
///     assert_eq!(handle(&body), 400, "{body}");
/// }
/// ```
pub fn almost_valid_documents<T: JsonSchema + for<'de> Parse<'de>>(seed: u64) -> impl Iterator<Item = String> {
    wanted::<T>(seed, is_almost_valid::<T>)
}

/// Those documents that are wanted, until there are none for long.
fn wanted<T: JsonSchema>(seed: u64, is_wanted: fn(&str) -> bool) -> impl Iterator<Item = String> {
    let mut documents = documents::<T>(seed);
    core::iter::from_fn(move || documents.by_ref().take(MOST).find(|document| is_wanted(document)))
}

pub(super) fn is_valid<T: for<'de> Parse<'de>>(document: &str) -> bool {
    crate::from_json::<T>(document.as_bytes()).is_ok()
}

pub(super) fn is_almost_valid<T: for<'de> Parse<'de>>(document: &str) -> bool {
    crate::from_json::<T>(document.as_bytes()).is_err_and(|report| report.len() == 1)
}
