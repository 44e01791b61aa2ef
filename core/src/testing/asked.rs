//! Documents that the reader asks for: what its reports speak of may be what the schema keeps silent about.

use super::document::Document;
use super::pattern::Sampler;
use super::random::Random;
use crate::report::{Located, Param, Report};
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// So many texts of one pattern are tried.
const TEXTS: usize = 8;

/// So often a demand is met, since what else stands in a document may be wrong too.
const TIMES: usize = 3;

/// So many demands are met; documents of different shape have ever new ones.
const MOST: usize = 100;

#[derive(Default)]
pub(super) struct Asked {
    met: BTreeMap<String, usize>,
}

impl Asked {
    /// The document with what its report asks for, where that is one thing, unless it has been asked for often.
    pub(super) fn for_by(&mut self, report: &Report, document: &Document, random: &mut Random) -> Vec<Document> {
        let mut violations = report.iter();
        let (Some(violation), None) = (violations.next(), violations.next()) else {
            return Vec::new();
        };
        let values = values(&violation, random);
        if values.is_empty() || self.met.len() > MOST {
            return Vec::new();
        }
        let times = self.met.entry(violation.to_string()).or_default();
        *times += 1;
        match path(document, &violation.pointer().to_string()) {
            Some(path) if *times <= TIMES => values.into_iter().map(|value| document.with(&path, value)).collect(),
            _ => Vec::new(),
        }
    }
}

fn values(violation: &Located<'_>, random: &mut Random) -> Vec<Document> {
    let params = violation.params();
    let allowed = match params.get("values") {
        Some(Param::List(allowed)) => allowed.as_slice(),
        _ => &[],
    };
    let mut values: Vec<Document> = allowed.iter().filter_map(value).collect();
    if let Some(Param::Text(pattern)) = params.get("pattern") {
        let sampler = Sampler::new(pattern);
        values.extend((0..TEXTS).map(|most| Document::Text(sampler.sample(most, random))));
    }
    values
}

fn value(param: &Param) -> Option<Document> {
    match param {
        Param::Text(text) => Some(Document::text(text)),
        Param::Integer(_) | Param::Unsigned(_) => Some(Document::Plain(param.to_string())),
        _ => None,
    }
}

/// Where a JSON Pointer leads to, as indices of parts.
fn path(document: &Document, pointer: &str) -> Option<Vec<usize>> {
    let mut path = Vec::new();
    let mut current = document;
    for step in pointer.split('/').skip(1) {
        let name = step.replace("~1", "/").replace("~0", "~");
        let index = match current {
            Document::Object(members) => members.iter().position(|(present, _)| *present == name)?,
            _ => name.parse().ok()?,
        };
        current = current.part(index)?;
        path.push(index);
    }
    Some(path)
}
