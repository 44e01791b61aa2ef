//! What is said: the violations of a document or a value, where each is, and the forms in which people and programs
//! get to read them.
//!
//! | code | what is wrong | parameters |
//! | --- | --- | --- |
//! | `required` | absent, or null where a value must be | |
//! | `type` | another type of value | `expected`, `found` |
//! | `unknown_field` | a field that the type doesn't have | `suggestion` |
//! | `duplicate_field` | a field that was there before | |
//! | `unknown_variant` | none of the names that an enum has | `values`, `suggestion` |
//! | `syntax` | not the format that it should be | |
//! | `depth` | nested too deep | `max` |
//!
//! and a code for each [constraint kind](crate::constraint). They never change.

mod at;
mod aws;
mod built_in;
mod nearest;
mod param;
mod place;
mod problem;
mod violation;

pub use at::At;
pub(crate) use at::{Journal, Mark};
pub use aws::{AwsField, AwsForm};
pub(crate) use built_in::*;
pub(crate) use nearest::nearest;
pub use param::{Param, Params};
pub use place::Place;
pub use problem::Problem;
pub use violation::Violation;
pub(crate) use violation::Wording;

use alloc::vec::{self, Vec};
use core::fmt::{self, Display};
use core::slice;
use serde::{Serialize, Serializer};

/// How much is reported, and how deep is read.
///
/// ```
/// use vetted::Limits;
///
/// let limits = Limits { violations: 2, ..Limits::default() };
/// let report = vetted::from_json_with::<Vec<u8>>(b"[null, null, null]", limits).unwrap_err();
/// assert_eq!((report.len(), report.is_cut()), (2, true));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many violations are kept; the report says when there were more.
    pub violations: usize,
    /// How many lists and objects may stand within one another. What a type doesn't read may be nested deeper.
    pub depth: usize,
}

/// 100 violations, 128 levels.
impl Default for Limits {
    fn default() -> Self {
        Limits { violations: 100, depth: 128 }
    }
}

/// Everything that is wrong with a document or a value, in a stable order.
///
/// For a document it is the order of the document for what is present, then, at the end of each object, the missing
/// fields in the order of declaration. For a value it is the order of declaration.
///
/// As text it is a line a violation; as JSON it is RFC 9457's form, see [`Report::problem`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    violations: Vec<Violation>,
    cut: bool,
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
    /// let taken = Report::collect(|at| at.name("name").violated(Violation::new("taken", "must be free")));
    /// report.merge(taken.unwrap_err());
    /// assert_eq!(report.to_string(), "/0: must be 0 to 255 [range]\n/name: must be free [taken]");
    /// ```
    ///
    /// # Errors
    ///
    /// The report, if anything was found.
    pub fn collect(check: impl FnOnce(&mut At<'_>)) -> Result<(), Report> {
        let mut journal = Journal::new(Limits::default());
        check(&mut journal.root());
        if journal.is_clean() { Ok(()) } else { Err(journal.into_report()) }
    }

    /// Adds another report's violations after these.
    pub fn merge(&mut self, other: Report) {
        self.violations.extend(other.violations);
        self.cut |= other.cut;
    }

    /// How many violations were kept.
    pub fn len(&self) -> usize {
        self.violations.len()
    }

    /// Whether there is no violation.
    pub fn is_empty(&self) -> bool {
        self.violations.is_empty()
    }

    /// The violations.
    pub fn iter(&self) -> slice::Iter<'_, Violation> {
        self.violations.iter()
    }

    /// Whether there were more violations than were kept.
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// The report as [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) problem details.
    pub fn problem(&self) -> Problem<'_> {
        Problem::new(self)
    }

    /// The report as AWS services word it.
    pub fn aws(&self) -> AwsForm {
        AwsForm::new(self)
    }

    pub(crate) fn push(&mut self, violation: Violation) {
        self.violations.push(violation);
    }

    pub(crate) fn set_cut(&mut self, cut: bool) {
        self.cut = cut;
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.violations.truncate(len);
    }

    pub(crate) fn split_off(&mut self, len: usize) -> Vec<Violation> {
        self.violations.split_off(len.min(self.violations.len()))
    }

    pub(crate) fn since(&mut self, len: usize) -> &mut [Violation] {
        self.violations.get_mut(len..).unwrap_or_default()
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, violation) in self.iter().enumerate() {
            write!(f, "{}{violation}", if i == 0 { "" } else { "\n" })?;
        }
        if self.cut {
            write!(f, "\nand more: only the first {} are kept", self.len())?;
        }
        Ok(())
    }
}

impl core::error::Error for Report {}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.problem().serialize(serializer)
    }
}

impl Extend<Violation> for Report {
    fn extend<I: IntoIterator<Item = Violation>>(&mut self, violations: I) {
        self.violations.extend(violations);
    }
}

impl FromIterator<Violation> for Report {
    fn from_iter<I: IntoIterator<Item = Violation>>(violations: I) -> Self {
        Report { violations: violations.into_iter().collect(), cut: false }
    }
}

impl IntoIterator for Report {
    type Item = Violation;
    type IntoIter = vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.violations.into_iter()
    }
}

impl<'r> IntoIterator for &'r Report {
    type Item = &'r Violation;
    type IntoIter = slice::Iter<'r, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
