//! Compares the two sides of a pair on many documents, and their schemas.

use crate::corrections;
use crate::declare::{Pair, Shown};
use crate::differences;
use crate::document::Document;
use crate::mutations;
use jsonschema::Validator;
use serde_json::Value;
use std::collections::BTreeSet;
use vetted::Report;
use vetted_tests::violations;

/// How many complaints about one type are shown.
const SHOWN: usize = 6;

/// Judges all pairs, fails with what is wrong with each, and says which differences were met.
pub fn judge(pairs: &[Pair]) -> BTreeSet<&'static str> {
    let mut needed = BTreeSet::new();
    let complaints: Vec<String> = pairs.iter().flat_map(|pair| complaints(pair, &mut needed)).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    needed
}

fn complaints(pair: &Pair, needed: &mut BTreeSet<&'static str>) -> Vec<String> {
    let judge = Judge {
        pair,
        read: validator(&pair.ours.read_schema),
        written: validator(&pair.ours.written_schema),
        their_read: validator(&pair.theirs.read_schema),
    };
    let mut complaints = corrections::complaints(pair, needed);
    for (sample, is_valid) in &pair.ours.samples {
        if !is_valid {
            complaints.push(format!("the check finds something in {sample}"));
        }
        if !judge.written.is_valid(&value(sample)) {
            complaints.push(format!("the schema of what is written rejects {sample}"));
        }
    }
    let documents: Vec<String> = judge.documents();
    let mut accepted = 0;
    for document in documents {
        accepted += usize::from((pair.ours.from_json)(&document).is_ok());
        let found = judge.document(&document, needed);
        complaints.extend(found.into_iter().map(|complaint| format!("{complaint}: {document}")));
    }
    if accepted == 0 {
        complaints.push("no document was accepted".to_owned());
    }
    complaints.truncate(SHOWN);
    complaints.into_iter().map(|complaint| format!("{}: {complaint}", pair.name)).collect()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).unwrap_or_else(|error| panic!("{error}: {schema}"))
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// What both sides made of a document.
pub struct Outcome<'o> {
    pub pair: &'o Pair,
    pub document: Document,
    pub ours: Result<Shown, Report>,
    pub theirs: Result<Shown, String>,
    /// Whether schemars' own schema accepts the document.
    pub their_schema_accepts: bool,
}

struct Judge<'p> {
    pair: &'p Pair,
    read: Validator,
    written: Validator,
    their_read: Validator,
}

impl Judge<'_> {
    /// The samples, what is made of them, and what the type's author adds.
    fn documents(&self) -> Vec<String> {
        let mut all = BTreeSet::new();
        let samples = self.pair.ours.samples.iter().map(|(sample, _)| sample.as_str());
        for sample in samples.chain(self.pair.ours.documents.iter().copied()) {
            let document = Document::of(sample);
            all.extend(mutations::of(&document).iter().map(ToString::to_string));
            all.insert(document.to_string());
        }
        all.into_iter().collect()
    }

    fn document(&self, text: &str, needed: &mut BTreeSet<&'static str>) -> Vec<String> {
        let mut complaints = Vec::new();
        let ours = &self.pair.ours;
        let document = Document::of(text);
        let value = value(text);
        let read = (ours.from_json)(text);
        if said(&read) != said(&(ours.streamed)(text)) {
            complaints.push(format!("serde_json's reader as a source says {:?}", said(&(ours.streamed)(text))));
        }
        // In the order in which a `Value` hands its properties over.
        let sorted = value.to_string();
        let is_in_order = sorted == text;
        if is_in_order && said(&read) != said(&(ours.from_borrowed)(&value)) {
            complaints.push(format!("a `Value` as a source says {:?}", said(&(ours.from_borrowed)(&value))));
        }
        // What only a conversion finds, the schema doesn't know.
        let is_converted =
            read.as_ref().is_err_and(|report| report.iter().all(|violation| violation.code() == "check"));
        if !document.has_duplicates() && !is_converted && self.read.is_valid(&value) != read.is_ok() {
            complaints.push(format!("the schema disagrees with {:?}, {}", said(&read), ours.read_schema));
        }
        if let Ok(Shown { written: Some(written), .. }) = &read
            && !self.written.is_valid(written)
        {
            complaints.push(format!("the schema of what is written rejects {written}, {}", ours.written_schema));
        }
        let theirs = (self.pair.theirs.from_json)(text);
        let their_schema_accepts = self.their_read.is_valid(&value);
        let outcome = Outcome { pair: self.pair, document, ours: read, theirs, their_schema_accepts };
        complaints.extend(differences::complaint(&outcome, needed));
        complaints
    }
}

pub fn said(read: &Result<Shown, Report>) -> Result<&Shown, Vec<String>> {
    read.as_ref().map_err(violations)
}
