use super::collector::Collector;
use super::frame::{Frame, NodeId, ROOT};
use super::param::Params;
use super::pointer::Node;
use super::violation::write_as_member;
use super::{AwsForm, Limits, Pointer, Problem, Reporter, RuleWords, Violation};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display, Formatter};
use core::slice;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// Everything that is wrong with a document or a value, in a stable order.
///
/// For a document it is the order of the document for what is present, then, at the end of each object, the missing
/// fields in the order of declaration. For a value it is the order of declaration.
///
/// As text it is a line a violation; as JSON it is RFC 9457's form, see [`Report::problem`].
#[derive(Clone, Default)]
pub struct Report {
    pub(super) entries: Vec<Entry>,
    pub(super) nodes: Vec<Node>,
    /// The names that are no field's, one after the other.
    pub(super) names: String,
    pub(super) is_cut: bool,
}

/// A violation as it is kept.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) node: NodeId,
    pub(super) offset: Option<usize>,
    pub(super) violation: Violation,
    pub(super) words: Option<&'static RuleWords>,
    /// What it counts for in the bytes of a report.
    pub(super) cost: usize,
}

/// A violation in a report: what is wrong, and where.
#[derive(Clone, Copy)]
pub struct Located<'r> {
    report: &'r Report,
    entry: &'r Entry,
}

impl Report {
    /// A report without a violation.
    pub fn new() -> Self {
        Report::default()
    }

    /// The report of what a check of your own finds, such as one that needs a database: nothing, or the violations.
    ///
    /// ```
    /// use vetted::report::{Report, Violation};
    ///
    /// let mut report = vetted::from_json::<Vec<u8>>(b"[256]").unwrap_err();
    /// let taken = Report::collect(|reporter| reporter.property("name").report(Violation::new("taken", "must be free")));
    /// report.merge(taken.unwrap_err());
    /// assert_eq!(report.to_string(), "/0: must be 0 to 255 [range]\n/name: must be free [taken]");
    /// ```
    ///
    /// # Errors
    ///
    /// The report, if anything was found.
    pub fn collect(check: impl FnOnce(&mut Reporter<'_>)) -> Result<(), Report> {
        let mut collector = Collector::new(Limits::default());
        check(&mut Reporter::new(&Frame::root(), &mut collector, 0));
        collector.finish()
    }

    /// Adds another report's violations after these.
    #[allow(clippy::needless_pass_by_value, reason = "a caller that merges a report no longer needs it")]
    pub fn merge(&mut self, other: Report) {
        for entry in &other.entries {
            let node = self.copy_node(&other, entry.node);
            self.entries.push(Entry { node, ..entry.clone() });
        }
        self.is_cut |= other.is_cut;
    }

    /// Adds a violation of the document as a whole.
    pub fn push(&mut self, violation: Violation) {
        self.entries.push(Entry { node: ROOT, offset: None, violation, words: None, cost: 0 });
    }

    /// How many violations were kept.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no violation was kept.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The violations.
    pub fn iter(&self) -> Iter<'_> {
        Iter { report: self, entries: self.entries.iter() }
    }

    /// Whether there were more violations than were kept.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// The report as [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) problem details.
    pub fn problem(&self) -> Problem<'_> {
        Problem::new(self)
    }

    /// The report as AWS services word it.
    pub fn aws(&self) -> AwsForm {
        AwsForm::new(self)
    }
}

impl<'r> Located<'r> {
    /// Where it was found.
    pub fn pointer(&self) -> Pointer<'r> {
        Pointer { report: self.report, node: self.entry.node }
    }

    /// Which rule was broken: one of the codes in [`crate::report`], or the code of a constraint of your own.
    pub fn code(&self) -> &'r str {
        let own = self.entry.words.and_then(|words| words.code);
        own.unwrap_or_else(|| self.entry.violation.code())
    }

    /// The rule's bounds and what was measured.
    pub fn params(&self) -> Params {
        self.entry.violation.params()
    }

    /// What is wrong, in words.
    pub fn detail(&self) -> String {
        Detail(self.entry).to_string()
    }

    /// Where in the text of the document, in bytes, if it was read from text by [`crate::from_json`]. For a missing
    /// field it is where the object begins, for an unknown or a duplicate field, or a map's key, where the name does.
    pub fn offset(&self) -> Option<usize> {
        self.entry.offset
    }

    /// The length that AWS's form tells of a value whose length is wrong.
    pub(super) fn length(&self) -> Option<String> {
        self.params().get("length").map(ToString::to_string)
    }

    /// `Member must …`, as AWS's form has it.
    pub(super) fn write_member_must(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.entry.words.and_then(|words| words.message) {
            Some(message) => write_as_member(message, f),
            None => self.entry.violation.write_member_must(f),
        }
    }
}

struct Detail<'e>(&'e Entry);

impl Display for Detail<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.words.and_then(|words| words.message) {
            Some(message) => f.write_str(message),
            None => self.0.violation.write_detail(f),
        }
    }
}

/// `/pointer: what is wrong [code]`
impl Display for Located<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let pointer = self.pointer();
        if !pointer.is_root() {
            write!(f, "{pointer}: ")?;
        }
        write!(f, "{} [{}]", Detail(self.entry), self.code())
    }
}

impl fmt::Debug for Located<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Located")
            .field("pointer", &self.pointer())
            .field("code", &self.code())
            .field("detail", &self.detail())
            .field("params", &self.params())
            .field("offset", &self.offset())
            .finish()
    }
}

impl PartialEq for Located<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.pointer() == other.pointer()
            && self.code() == other.code()
            && self.params() == other.params()
            && self.offset() == other.offset()
            && self.detail() == other.detail()
    }
}

/// `{pointer, code, detail, params}`, an element of `errors` in RFC 9457's form.
impl Serialize for Located<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let params = self.params();
        let mut fields = serializer.serialize_struct("Violation", 3 + usize::from(!params.is_empty()))?;
        fields.serialize_field("pointer", &self.pointer().to_string())?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("detail", &self.detail())?;
        if !params.is_empty() {
            fields.serialize_field("params", &params)?;
        }
        fields.end()
    }
}

/// The violations of a report, in their order.
#[derive(Clone)]
pub struct Iter<'r> {
    report: &'r Report,
    entries: slice::Iter<'r, Entry>,
}

impl<'r> Iterator for Iter<'r> {
    type Item = Located<'r>;

    fn next(&mut self) -> Option<Located<'r>> {
        self.entries.next().map(|entry| Located { report: self.report, entry })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.entries.size_hint()
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.entries.next_back().map(|entry| Located { report: self.report, entry })
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'r> IntoIterator for &'r Report {
    type Item = Located<'r>;
    type IntoIter = Iter<'r>;

    fn into_iter(self) -> Iter<'r> {
        self.iter()
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (i, violation) in self.iter().enumerate() {
            write!(f, "{}{violation}", if i == 0 { "" } else { "\n" })?;
        }
        if self.is_cut {
            write!(f, "\nand more: only the first {} are kept", self.len())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("violations", &DebugViolations(self))
            .field("is_cut", &self.is_cut)
            .finish_non_exhaustive()
    }
}

struct DebugViolations<'r>(&'r Report);

impl fmt::Debug for DebugViolations<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter()).finish()
    }
}

impl PartialEq for Report {
    fn eq(&self, other: &Self) -> bool {
        self.is_cut == other.is_cut && self.iter().eq(other.iter())
    }
}

impl core::error::Error for Report {}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problem().serialize(serializer)
    }
}
