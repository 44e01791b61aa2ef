use super::place::{Step, Trail};
use super::{Limits, Report, Violation, too_deep};
use alloc::vec::Vec;

/// More of them stand for no type that has an end.
const MOST_READINGS: usize = 64;

/// Where a check stands in the document, and where it puts what it finds.
///
/// A [`Constraint`](crate::Constraint) of your own gets one:
///
/// ```
/// use vetted::report::{At, Violation};
///
/// fn is_odd(value: &u32, at: &mut At<'_>) {
///     if value % 2 == 0 {
///         at.violated(Violation::new("odd", "must be odd"));
///     }
/// }
/// ```
pub struct At<'a> {
    trail: Trail<'a>,
    /// Where the value begins in the document's text, if there is a text.
    offset: Option<usize>,
    journal: &'a mut Journal,
}

/// What has been found so far, in the whole document.
pub(crate) struct Journal {
    report: Report,
    limits: Limits,
    /// Every violation counts here, whether or not it was kept.
    found: usize,
    /// The document could not be read any further.
    stopped: bool,
}

impl Journal {
    pub(crate) fn new(limits: Limits) -> Self {
        Journal { report: Report::new(), limits, found: 0, stopped: false }
    }

    /// Where everything begins.
    pub(crate) fn root(&mut self) -> At<'_> {
        At { trail: Trail { parent: None, step: Step::Root, depth: 0, readings: 0 }, offset: None, journal: self }
    }

    /// Whether nothing was found.
    pub(crate) fn is_clean(&self) -> bool {
        self.found == 0
    }

    /// What was found.
    pub(crate) fn into_report(self) -> Report {
        self.report
    }
}

/// How much had been found at some moment, to tell later what came after it.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    found: usize,
    kept: usize,
    cut: bool,
}

impl At<'_> {
    /// Reports a violation here.
    #[cold]
    pub fn violated(&mut self, violation: Violation) {
        self.journal.found += 1;
        if self.journal.report.len() < self.journal.limits.violations {
            self.journal.report.push(violation.found_at(self.trail.place(), self.offset));
        } else {
            self.journal.report.set_cut(true);
        }
    }

    /// The place of a member of the object here, by its wire name.
    pub fn name<'b>(&'b mut self, name: &'b str) -> At<'b> {
        self.step(Step::Name(name))
    }

    /// The place of an element of the list here.
    pub fn index(&mut self, index: usize) -> At<'_> {
        self.step(Step::Index(index))
    }

    fn step<'b>(&'b mut self, step: Step<'b>) -> At<'b> {
        let trail = Trail { parent: Some(&self.trail), step, depth: self.trail.depth + 1, readings: 0 };
        At { trail, offset: self.offset, journal: self.journal }
    }

    /// The same place, at another offset of the text.
    pub(crate) fn with_offset(&mut self, offset: Option<usize>) -> At<'_> {
        At { trail: self.trail, offset: offset.or(self.offset), journal: self.journal }
    }

    pub(crate) fn set_offset(&mut self, offset: usize) {
        self.offset = Some(offset);
    }

    /// The same place, to read the value that is being read as something else. A type that is within itself without anything
    /// around it would be read so without end: at some depth it stops.
    pub(crate) fn again(&mut self) -> Option<At<'_>> {
        if self.trail.readings >= MOST_READINGS {
            self.stop(too_deep(self.depth_limit()));
            return None;
        }
        let trail = Trail { readings: self.trail.readings + 1, ..self.trail };
        Some(At { trail, offset: self.offset, journal: self.journal })
    }

    /// Whether the value here is nested deeper than is allowed.
    pub(crate) fn is_too_deep(&self) -> bool {
        self.trail.depth >= self.journal.limits.depth
    }

    pub(crate) fn depth_limit(&self) -> usize {
        self.journal.limits.depth
    }

    /// Reports that the document can't be read any further.
    #[cold]
    pub(crate) fn stop(&mut self, violation: Violation) {
        if !self.journal.stopped {
            self.journal.stopped = true;
            self.violated(violation);
        }
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.journal.stopped
    }

    pub(crate) fn mark(&self) -> Mark {
        let report = &self.journal.report;
        Mark { found: self.journal.found, kept: report.len(), cut: report.is_cut() }
    }

    /// Whether anything has been found since then.
    pub(crate) fn found_since(&self, mark: Mark) -> bool {
        self.journal.found > mark.found
    }

    /// Takes back what has been found since then.
    pub(crate) fn forget_since(&mut self, mark: Mark) {
        self.journal.found = mark.found;
        self.journal.report.truncate(mark.kept);
        self.journal.report.set_cut(mark.cut);
    }

    /// Takes back what has been found since then, to be looked at.
    pub(crate) fn take_since(&mut self, mark: Mark) -> Vec<Violation> {
        let taken = self.journal.report.split_off(mark.kept);
        self.forget_since(mark);
        taken
    }

    /// Puts back what has been taken.
    pub(crate) fn put_back(&mut self, violations: Vec<Violation>) {
        for violation in violations {
            self.journal.found += 1;
            self.journal.report.push(violation);
        }
    }

    /// Whether a violation was found at this very place.
    pub(crate) fn is_place_of(&self, violation: &Violation) -> bool {
        *violation.place() == self.trail.place()
    }

    /// What has been kept since then.
    pub(crate) fn kept_since(&mut self, mark: Mark) -> &mut [Violation] {
        self.journal.report.since(mark.kept)
    }
}
