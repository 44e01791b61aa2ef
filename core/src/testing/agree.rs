use super::DIALECTS;
use super::compared::{Compared, Seen};
use super::disagreement::Disagreement;
use super::judge::{self, MakeJudge};
use crate::schema::{self, Dialect};
use crate::{JsonSchema, Parse, Report};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::any::type_name;
use serde::Serialize;

/// How agreement is tested: on how many documents, from which seed, in which dialects, by which judges.
///
/// ```
/// use vetted::schema::Dialect;
/// use vetted::testing::Testing;
///
/// let agreed = Testing::new().documents(500).seed(7).dialect(Dialect::Draft07).agree::<Option<u8>>().unwrap();
/// assert!(agreed.documents == 500 && agreed.accepted > 10);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Testing {
    pub(super) documents: usize,
    pub(super) seed: u64,
    pub(super) dialects: Vec<Dialect>,
    pub(super) judges: Vec<(&'static str, MakeJudge)>,
    run_time_checks: Vec<String>,
    exceptions: Vec<fn(&Disagreement) -> bool>,
}

impl Default for Testing {
    fn default() -> Self {
        Testing::new()
    }
}

/// What was judged without a disagreement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Agreed {
    /// How many documents were read.
    pub documents: usize,
    /// How many of them are valid.
    pub accepted: usize,
    /// How many times a judge was asked about one.
    pub verdicts: usize,
    /// How many verdicts differed in a way that is known.
    pub excepted: usize,
}

impl Testing {
    /// 2000 documents from the seed 1, in every dialect, judged by the crate `jsonschema`.
    pub fn new() -> Self {
        Testing {
            documents: 2000,
            seed: 1,
            dialects: DIALECTS.to_vec(),
            judges: Vec::from([("jsonschema", judge::jsonschema as MakeJudge)]),
            run_time_checks: Vec::new(),
            exceptions: Vec::new(),
        }
    }

    /// On so many documents.
    pub fn documents(self, documents: usize) -> Self {
        Testing { documents, ..self }
    }

    /// On other documents: equal seeds give equal ones.
    pub fn seed(self, seed: u64) -> Self {
        Testing { seed, ..self }
    }

    /// In one dialect.
    pub fn dialect(self, dialect: Dialect) -> Self {
        Testing { dialects: Vec::from([dialect]), ..self }
    }

    /// By one more judge.
    pub fn judge(mut self, name: &'static str, judge: MakeJudge) -> Self {
        self.judges.push((name, judge));
        self
    }

    /// Violations of this code come from a check that the schema doesn't know: a document on which only such are found may
    /// be valid by the schema.
    pub fn run_time_check(mut self, code: &str) -> Self {
        self.run_time_checks.push(code.into());
        self
    }

    /// A disagreement for which this is true is none, such as one that is a judge's own known error.
    pub fn except(mut self, exception: fn(&Disagreement) -> bool) -> Self {
        self.exceptions.push(exception);
        self
    }

    /// Judges `T` by its schema.
    ///
    /// # Errors
    ///
    /// The first disagreement as text, on a document as simple as is found; it may also be that a judge can't read the
    /// schema, that no document was valid, or that a `default` or an example in the schema is not valid.
    pub fn agree<T: JsonSchema + for<'de> Parse<'de>>(&self) -> Result<Agreed, String> {
        self.agree_with::<T>(|json| crate::from_json::<T>(json).map(drop))
    }

    /// The same for a type that borrows from the document, or is read in another way.
    ///
    /// # Errors
    ///
    /// As [`agree`](Testing::agree).
    pub fn agree_with<T: JsonSchema>(&self, read: fn(&[u8]) -> Result<(), Report>) -> Result<Agreed, String> {
        let look = |document: &str| Some(Seen { report: read(document.as_bytes()).err(), written: None });
        let agreed = Compared::new::<T>(self, schema::in_dialect::<T>, &look)?.documents()?;
        match agreed.accepted {
            0 if self.documents > 500 => {
                Err(format!("none of {} documents is valid as `{}`", self.documents, type_name::<T>()))
            }
            _ => Ok(agreed),
        }
    }

    /// Judges what valid values of `T` serialise to, by the schema of what is written.
    ///
    /// # Errors
    ///
    /// As [`agree`](Testing::agree).
    pub fn writes_valid<T: JsonSchema + Serialize + for<'de> Parse<'de>>(&self) -> Result<Agreed, String> {
        self.writes_valid_with::<T>(|json| Some(serde_json::to_string(&crate::from_json::<T>(json).ok()?)))
    }

    /// The same for a type that borrows from the document, or is read or written in another way: what a valid document
    /// is written as, if it is one.
    ///
    /// # Errors
    ///
    /// As [`agree`](Testing::agree).
    pub fn writes_valid_with<T: JsonSchema>(
        &self,
        rewrite: fn(&[u8]) -> Option<serde_json::Result<String>>,
    ) -> Result<Agreed, String> {
        // Not every value has a form in JSON; then nothing is written.
        let look = |document: &str| {
            let written = rewrite(document.as_bytes())?.ok()?;
            Some(Seen { report: None, written: Some(written) })
        };
        Compared::new::<T>(self, schema::written_in_dialect::<T>, &look)?.documents()
    }

    /// Panics unless [`agree`](Testing::agree) finds that they do.
    ///
    /// # Panics
    ///
    /// As said.
    #[track_caller]
    #[allow(clippy::panic, reason = "it is what an assertion does")]
    pub fn assert_agrees<T: JsonSchema + for<'de> Parse<'de>>(&self) {
        if let Err(disagreement) = self.agree::<T>() {
            panic!("{disagreement}");
        }
    }

    /// Panics unless [`writes_valid`](Testing::writes_valid) finds that it does.
    ///
    /// # Panics
    ///
    /// As said.
    #[track_caller]
    #[allow(clippy::panic, reason = "it is what an assertion does")]
    pub fn assert_writes_valid<T: JsonSchema + Serialize + for<'de> Parse<'de>>(&self) {
        if let Err(disagreement) = self.writes_valid::<T>() {
            panic!("{disagreement}");
        }
    }

    /// Whether all that is wrong is what the schema doesn't know.
    pub(super) fn is_run_time_check(&self, report: Option<&Report>) -> bool {
        let is_known = |code: &str| self.run_time_checks.iter().any(|known| known == code);
        report.is_some_and(|report| report.iter().all(|violation| is_known(violation.code())))
    }

    pub(super) fn is_excepted(&self, disagreement: &Disagreement) -> bool {
        self.exceptions.iter().any(|exception| exception(disagreement))
    }
}
