use super::documents::documents;
use super::judge::{self, Judge, MakeJudge};
use super::{DIALECTS, shown};
use crate::schema::{self, Dialect};
use crate::{JsonSchema, Parse, Report};
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::any::type_name;
use core::fmt::{self, Display, Formatter};
use serde::Serialize;
use serde_json::Value;

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
    documents: usize,
    seed: u64,
    dialects: Vec<Dialect>,
    judges: Vec<(&'static str, MakeJudge)>,
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

/// A document on which the reader and a judge differ, or something that can't be judged.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Disagreement {
    /// The type, and the document.
    pub of: &'static str,
    /// The document, as text; what was written, if that was judged.
    pub document: String,
    /// What the reader says.
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
        writeln!(f, "`{of}` and its schema disagree on this document (seed {seed}):\n    {document}")?;
        match &self.report {
            None => writeln!(f, "vetted accepts it")?,
            Some(report) => {
                let report = report.to_string().replace('\n', "\n    ");
                writeln!(f, "vetted rejects it:\n    {report}")?;
            }
        }
        match &self.verdict {
            None => writeln!(f, "{judge} accepts it by the schema in {dialect:?}:")?,
            Some(verdict) => writeln!(f, "{judge} rejects it by the schema in {dialect:?}: {verdict}")?,
        }
        write!(f, "    {schema}")
    }
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
    /// The first disagreement as text; it may also be that a judge can't read the schema, that no document was valid, or
    /// that a `default` or an example in the schema is not valid.
    pub fn agree<T: JsonSchema + for<'de> Parse<'de>>(&self) -> Result<Agreed, String> {
        self.agree_with::<T>(|json| crate::from_json::<T>(json).map(drop))
    }

    /// The same for a type that borrows from the document, or is read in another way.
    ///
    /// # Errors
    ///
    /// As [`agree`](Testing::agree).
    pub fn agree_with<T: JsonSchema>(&self, read: fn(&[u8]) -> Result<(), Report>) -> Result<Agreed, String> {
        let judges = self.judges(schema::in_dialect::<T>)?;
        let is_wider = needs_what_openapi_lacks(schema::of::<T>().as_value());
        let mut agreed = Agreed::default();
        for document in documents::<T>(self.seed).take(self.documents) {
            agreed.documents += 1;
            let report = read(document.as_bytes()).err();
            agreed.accepted += usize::from(report.is_none());
            let Some(seen) = judge::seen(&document) else {
                continue;
            };
            let may_be_wider = seen.has_duplicates || self.is_run_time_check(report.as_ref());
            for judge in &judges {
                agreed.verdicts += 1;
                let verdict = (judge.verdicts)(&seen.value).err();
                if verdict.is_none() == report.is_none() {
                    continue;
                }
                let may_be_wider = may_be_wider || (is_wider && judge.dialect == Dialect::OpenApi30);
                if may_be_wider && verdict.is_none() {
                    continue;
                }
                self.judge_disagreement::<T>(judge, &document, report.clone(), verdict)?;
                agreed.excepted += 1;
            }
        }
        match agreed.accepted {
            0 if self.documents > 500 => Err(alloc::format!("no document is valid as `{}`", type_name::<T>())),
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
        let judges = self.judges(schema::written_in_dialect::<T>)?;
        let mut agreed = Agreed::default();
        for document in documents::<T>(self.seed).take(self.documents) {
            agreed.documents += 1;
            let Some(written) = rewrite(document.as_bytes()) else {
                continue;
            };
            agreed.accepted += 1;
            // Not every value has a form in JSON; then nothing is written.
            let Ok(written) = written else {
                continue;
            };
            let Some(seen) = judge::seen(&written) else {
                continue;
            };
            for judge in &judges {
                agreed.verdicts += 1;
                if let Err(verdict) = (judge.verdicts)(&seen.value) {
                    self.judge_disagreement::<T>(judge, &written, None, Some(verdict))?;
                    agreed.excepted += 1;
                }
            }
        }
        Ok(agreed)
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

    /// The judges of a schema in all dialects, once what it shows is found to be valid.
    fn judges(&self, exported: fn(Dialect) -> crate::Schema) -> Result<Vec<Judge>, String> {
        let mut judges = Vec::new();
        for dialect in &self.dialects {
            let schema = exported(*dialect).to_value();
            for (name, make) in &self.judges {
                judges.push(Judge::new(name, *make, *dialect, &schema)?);
            }
        }
        shown::all_valid(&exported(Dialect::Draft2020_12).to_value())?;
        Ok(judges)
    }

    /// Whether all that is wrong is what the schema doesn't know.
    fn is_run_time_check(&self, report: Option<&Report>) -> bool {
        let is_known = |code: &str| self.run_time_checks.iter().any(|known| known == code);
        report.is_some_and(|report| report.iter().all(|violation| is_known(violation.code())))
    }

    fn judge_disagreement<T>(
        &self,
        judge: &Judge,
        document: &str,
        report: Option<Report>,
        verdict: Option<String>,
    ) -> Result<(), String> {
        let disagreement = Box::new(Disagreement {
            of: type_name::<T>(),
            document: document.into(),
            report,
            judge: judge.name,
            dialect: judge.dialect,
            verdict,
            schema: judge.schema.clone(),
            seed: self.seed,
        });
        match self.exceptions.iter().any(|exception| exception(&disagreement)) {
            true => Ok(()),
            false => Err(disagreement.to_string()),
        }
    }
}

/// Whether a schema in 2020-12 says what OpenAPI 3.0 can't.
fn needs_what_openapi_lacks(schema: &Value) -> bool {
    match schema {
        Value::Array(parts) => parts.iter().any(needs_what_openapi_lacks),
        Value::Object(parts) => parts.iter().any(|(keyword, value)| {
            let is_lacking = matches!(keyword.as_str(), "propertyNames" | "patternProperties" | "prefixItems");
            is_lacking || needs_what_openapi_lacks(value)
        }),
        _ => false,
    }
}
