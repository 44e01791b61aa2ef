//! The work of comparing what the reader says of documents with what the judges say.

use super::agree::{Agreed, Testing};
use super::asked::Asked;
use super::disagreement::Disagreement;
use super::document::Document;
use super::documents::Documents;
use super::judge::{self, Judge};
use super::random::Random;
use super::shown;
use super::simpler::simpler;
use crate::schema::{self, Dialect};
use crate::{JsonSchema, Report, Schema};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::any::type_name;
use serde_json::Value;

/// So many simpler documents are tried at most, once there is a disagreement on one.
const SIMPLER: usize = 20_000;

/// What the reader makes of a document.
pub(super) struct Seen {
    pub(super) report: Option<Report>,
    /// What the judges see in the place of the document.
    pub(super) written: Option<String>,
}

type Look<'l> = &'l dyn Fn(&str) -> Option<Seen>;

pub(super) struct Compared<'l> {
    testing: &'l Testing,
    of: &'static str,
    judges: Vec<Judge>,
    look: Look<'l>,
    /// The schema that the documents are made from.
    schema: Value,
}

impl<'l> Compared<'l> {
    /// With the judges of a schema in all dialects, once what it shows is found to be valid.
    pub(super) fn new<T: JsonSchema>(
        testing: &'l Testing,
        exported: fn(Dialect) -> Schema,
        look: Look<'l>,
    ) -> Result<Self, String> {
        let mut judges = Vec::new();
        for dialect in &testing.dialects {
            let schema = exported(*dialect).to_value();
            for (name, make) in &testing.judges {
                judges.push(Judge::new(name, *make, *dialect, &schema)?);
            }
        }
        shown::all_valid(type_name::<T>(), exported(Dialect::Draft2020_12).as_value())?;
        Ok(Compared { testing, of: type_name::<T>(), judges, look, schema: schema::of::<T>().to_value() })
    }

    /// The sum of all documents, or the first disagreement as text.
    pub(super) fn documents(&self) -> Result<Agreed, String> {
        let mut agreed = Agreed::default();
        let mut documents = Documents::new(self.schema.clone(), self.testing.seed);
        let (mut asked, mut random) = (Asked::default(), Random::new(self.testing.seed));
        let mut queue = Vec::new();
        while agreed.documents < self.testing.documents {
            let Some(document) = queue.pop().or_else(|| documents.next()) else {
                break;
            };
            agreed.documents += 1;
            let text = document.to_string();
            let Some(seen) = (self.look)(&text) else {
                continue;
            };
            agreed.accepted += usize::from(seen.report.is_none());
            if let Some(report) = &seen.report {
                queue.extend(asked.for_by(report, &document, &mut random));
            }
            if let Some(found) = self.disagreement(&text, seen, &mut agreed) {
                return Err(self.simplest(document, found).to_string());
            }
        }
        Ok(agreed)
    }

    fn disagreement(&self, document: &str, seen: Seen, agreed: &mut Agreed) -> Option<Box<Disagreement>> {
        let Seen { report, written } = seen;
        let seen = judge::seen(written.as_deref().unwrap_or(document))?;
        let may_be_wider = seen.has_duplicates || self.testing.is_run_time_check(report.as_ref());
        for judge in &self.judges {
            agreed.verdicts += 1;
            let verdict = (judge.verdicts)(&seen.value).err();
            if verdict.is_none() == report.is_none() {
                continue;
            }
            let may_be_wider = may_be_wider || (judge.dialect == Dialect::OpenApi30 && openapi_lacks(&self.schema));
            if may_be_wider && verdict.is_none() {
                continue;
            }
            let disagreement = Box::new(Disagreement {
                of: self.of,
                document: document.into(),
                written: written.clone(),
                report: report.clone(),
                judge: judge.name,
                dialect: judge.dialect,
                verdict,
                schema: judge.schema.clone(),
                seed: self.testing.seed,
            });
            if !self.testing.is_excepted(&disagreement) {
                return Some(disagreement);
            }
            agreed.excepted += 1;
        }
        None
    }

    /// The disagreement in the same direction on a document as simple as is found.
    fn simplest(&self, document: Document, found: Box<Disagreement>) -> Box<Disagreement> {
        let (mut simplest, mut document, mut rank) = (found, Rc::new(document), 0);
        let mut tries = 0;
        loop {
            let mut others = simpler(&document, rank).take_while(|_| {
                tries += 1;
                tries < SIMPLER
            });
            let next = others.find_map(|(rank, other)| {
                let text = other.to_string();
                let seen = (self.look)(&text)?;
                let found = self.disagreement(&text, seen, &mut Agreed::default())?;
                let is_same = found.judge == simplest.judge && found.verdict.is_some() == simplest.verdict.is_some();
                is_same.then_some((found, other, rank))
            });
            let Some((found, other, at)) = next else {
                return simplest;
            };
            (simplest, document, rank) = (found, Rc::new(other), at);
        }
    }
}

/// Whether a schema in 2020-12 says what OpenAPI 3.0 can't.
fn openapi_lacks(schema: &Value) -> bool {
    match schema {
        Value::Array(parts) => parts.iter().any(openapi_lacks),
        Value::Object(parts) => parts.iter().any(|(keyword, value)| {
            let is_lacking = matches!(keyword.as_str(), "propertyNames" | "patternProperties" | "prefixItems");
            is_lacking || openapi_lacks(value)
        }),
        _ => false,
    }
}
