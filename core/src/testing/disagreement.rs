use crate::Report;
use crate::schema::Dialect;
use alloc::string::{String, ToString};
use core::fmt::{self, Display, Formatter};
use serde_json::Value;

/// A document on which the reader and a judge differ, or which is written as what a judge rejects.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Disagreement {
    /// The type.
    pub of: &'static str,
    /// The document that was read, as text.
    pub document: String,
    /// What it was written as, if that was judged.
    pub written: Option<String>,
    /// What the reader says is wrong.
    pub report: Option<Report>,
    /// The judge.
    pub judge: &'static str,
    /// The dialect of its schema.
    pub dialect: Dialect,
    /// What the judge says is wrong.
    pub verdict: Option<String>,
    /// The schema.
    pub schema: Value,
    /// The seed of the documents.
    pub seed: u64,
}

impl Display for Disagreement {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Disagreement { of, document, judge, dialect, schema, seed, .. } = self;
        let indented = |text: &str| text.replace('\n', "\n    ");
        match &self.written {
            None => writeln!(f, "`{of}` and its schema disagree on this document (seed {seed}):\n    {document}")?,
            Some(written) => {
                writeln!(
                    f,
                    "`{of}` is written as what its schema rejects (seed {seed}). This document:\n    {document}"
                )?;
                writeln!(f, "is written as:\n    {written}")?;
            }
        }
        match &self.report {
            _ if self.written.is_some() => {}
            None => writeln!(f, "vetted accepts it.")?,
            Some(report) => writeln!(f, "vetted rejects it:\n    {}", indented(&report.to_string()))?,
        }
        match &self.verdict {
            None => writeln!(f, "{judge} accepts it, by the schema in {dialect:?}:")?,
            Some(verdict) => {
                writeln!(f, "{judge} rejects it:\n    {}\nby the schema in {dialect:?}:", indented(verdict))?;
            }
        }
        write!(f, "    {schema}")
    }
}
