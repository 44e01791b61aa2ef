use super::attempt::Attempt;
use super::frame::{Children, Frame, NodeId, ROOT};
use super::pointer::Step;
use super::report::Entry;
use super::{Limits, Report, RuleWords, Violation};
use alloc::vec::Vec;

/// Takes the violations of one reading or check into a report, within limits.
///
/// Whether something was found never depends on whether it was kept: `found` counts every violation.
pub struct Collector {
    pub(crate) found: usize,
    /// The document could not be read any further.
    pub(crate) is_stopped: bool,
    /// Only whether something is wrong is asked for: nothing is kept.
    pub(crate) is_quiet: bool,
    pub(crate) limits: Limits,
    /// Offsets are those of bytes in a text.
    pub(crate) has_offsets: bool,
    /// The attempt to read a value as one of several things, of which is told how near it comes.
    pub(crate) attempt: Option<Attempt>,
    /// What a report about the violations would take as text, with what it holds for them.
    bytes: usize,
    report: Report,
}

/// How much had been found at some moment, to tell later what came after it.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    found: usize,
    kept: usize,
    nodes: usize,
    names: usize,
    is_cut: bool,
}

impl Collector {
    #[inline]
    pub(crate) fn new(limits: Limits) -> Self {
        Collector {
            found: 0,
            is_stopped: false,
            is_quiet: false,
            limits,
            has_offsets: false,
            attempt: None,
            bytes: 0,
            report: Report::new(),
        }
    }

    /// One that is asked only whether something is wrong.
    pub(crate) fn quiet() -> Self {
        Collector { is_quiet: true, ..Collector::new(Limits::default()) }
    }

    /// How many violations have been found.
    #[inline]
    pub fn found(&self) -> usize {
        self.found
    }

    /// Nothing, or what was found.
    #[inline]
    pub(crate) fn finish(&mut self) -> Result<(), Report> {
        if self.found == 0 { Ok(()) } else { Err(core::mem::take(&mut self.report)) }
    }

    /// Whether a violation that is found now would be kept. Suggestions and the like are worked out only if so.
    pub(crate) fn is_keeping(&self) -> bool {
        let entries = &self.report.entries;
        let has_room = entries.is_empty() || self.bytes < self.limits.report_bytes;
        !self.is_quiet && !self.report.is_cut && has_room && entries.len() < self.limits.violations
    }

    /// Reports a violation at the child that the frame stands at.
    #[cold]
    #[inline(never)]
    pub(crate) fn report(&mut self, frame: &Frame<'_>, offset: usize, violation: Violation) {
        if self.is_keeping() {
            self.found += 1;
            self.watch(frame, violation.code());
            self.keep(frame, offset, violation);
        } else {
            self.count(frame, violation.code());
        }
    }

    /// Counts a violation that would not be kept.
    #[cold]
    pub(crate) fn count(&mut self, frame: &Frame<'_>, code: &str) {
        self.found += 1;
        self.report.is_cut |= !self.is_quiet;
        self.watch(frame, code);
    }

    /// Lets the attempt know what has been found.
    fn watch(&mut self, frame: &Frame<'_>, code: &str) {
        if let Some(attempt) = &mut self.attempt {
            attempt.note(frame, code);
        }
    }

    /// The attempt that is about the value that the frame stands at.
    #[inline]
    pub(crate) fn attempt_at(&mut self, frame: &Frame<'_>) -> Option<&mut Attempt> {
        self.attempt.as_mut().filter(|attempt| attempt.is_about(frame))
    }

    /// Reports that the document can't be read any further. That is kept even where nothing else is.
    #[cold]
    pub(crate) fn stop(&mut self, frame: &Frame<'_>, offset: usize, violation: Violation) {
        if !self.is_stopped {
            self.is_stopped = true;
            let was_quiet = core::mem::replace(&mut self.is_quiet, false);
            self.report(frame, offset, violation);
            self.is_quiet = was_quiet;
        }
    }

    /// Keeps a violation, if the report stays within its bytes with it. The first is always kept.
    #[inline]
    fn keep(&mut self, frame: &Frame<'_>, offset: usize, violation: Violation) {
        /// What surrounds the pointer, the code and the words in a rendering.
        const SURROUNDINGS: usize = 64;
        let node = self.node_of(frame);
        let pointer = self.report.nodes.get(node as usize).map_or(0, |node| node.rendered as usize);
        let cost = pointer + SURROUNDINGS + violation.bytes();
        let offset = self.has_offsets.then_some(offset);
        self.push(Entry { node, offset, violation, words: None, cost });
    }

    fn push(&mut self, entry: Entry) {
        let bytes = self.bytes.saturating_add(entry.cost);
        if bytes > self.limits.report_bytes && !self.report.entries.is_empty() {
            self.report.is_cut = true;
            return;
        }
        if self.report.entries.capacity() == 0 {
            self.report.entries.reserve(8);
        }
        self.bytes = bytes;
        self.report.entries.push(entry);
    }

    /// The node of the child that a frame stands at.
    fn node_of(&mut self, frame: &Frame<'_>) -> NodeId {
        let child = frame.child.get();
        if frame.child_of_node.get() == child {
            return frame.node.get();
        }
        let Some(parent) = frame.parent else {
            return ROOT;
        };
        let parent = self.node_of(parent);
        let node = match frame.children {
            Children::Document => ROOT,
            Children::Fields(table) => self.report.add_node(parent, Step::Static(table.name(child))),
            Children::Elements => self.report.add_node(parent, Step::Index(child)),
            Children::Static(name) => self.report.add_node(parent, Step::Static(name)),
            Children::Name(name) => self.report.add_named_node(parent, name),
            Children::Escaped(name) => self.report.add_named_node(parent, &crate::parse::unescaped(name)),
        };
        frame.node.set(node);
        frame.child_of_node.set(child);
        node
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark {
            found: self.found,
            kept: self.report.entries.len(),
            nodes: self.report.nodes.len(),
            names: self.report.names.len(),
            is_cut: self.report.is_cut,
        }
    }

    /// Whether anything has been found since then.
    #[inline]
    pub(crate) fn found_since(&self, mark: Mark) -> bool {
        self.found != mark.found
    }

    /// Takes back what has been found since then, at `frame` or below.
    #[cold]
    pub(crate) fn forget_since(&mut self, mark: Mark, frame: &Frame<'_>) {
        frame.forget_nodes_from(mark.nodes);
        self.found = mark.found;
        self.take_entries(mark.kept);
        self.report.nodes.truncate(mark.nodes);
        self.report.names.truncate(mark.names);
        self.report.is_cut = mark.is_cut;
    }

    fn take_entries(&mut self, from: usize) -> Vec<Entry> {
        let taken = self.report.entries.split_off(from.min(self.report.entries.len()));
        self.bytes = self.bytes.saturating_sub(taken.iter().map(|entry| entry.cost).sum());
        taken
    }

    /// Lets `report` add what comes before everything that has been found since `mark`: a container's own violations before those
    /// of its elements.
    #[cold]
    pub(crate) fn report_before(&mut self, mark: Mark, report: impl FnOnce(&mut Self)) {
        let later = self.take_entries(mark.kept);
        let was_cut = core::mem::replace(&mut self.report.is_cut, mark.is_cut);
        report(self);
        for entry in later {
            if !self.is_keeping() {
                self.report.is_cut = true;
                break;
            }
            self.push(entry);
        }
        self.report.is_cut |= was_cut;
    }

    /// Gives what has been kept since then the words of a rule.
    #[cold]
    pub(crate) fn reword_since(&mut self, mark: Mark, words: &'static RuleWords) {
        for entry in self.report.entries.iter_mut().skip(mark.kept) {
            let message = words.message.map_or(0, str::len);
            entry.words = Some(words);
            entry.cost += message;
            self.bytes = self.bytes.saturating_add(message);
        }
    }

    /// What has been kept since then.
    pub(crate) fn kept_since(&self, mark: Mark) -> impl Iterator<Item = &Violation> {
        self.report.entries.iter().skip(mark.kept).map(|entry| &entry.violation)
    }
}
