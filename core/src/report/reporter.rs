use super::collector::Collector;
use super::{Frame, Violation, Wording};

/// What a check gets: it knows where in the document it stands, and takes violations.
///
/// A [`Constraint`](crate::Constraint) of your own gets one:
///
/// ```
/// use vetted::report::{Reporter, Violation};
///
/// fn is_odd(value: &u32, reporter: &mut Reporter<'_>) {
///     if value % 2 == 0 {
///         reporter.report(Violation::new("odd", "must be odd"));
///     }
/// }
/// ```
pub struct Reporter<'r> {
    pub(crate) collector: &'r mut Collector,
    location: Location<'r>,
    /// Where the value begins in the document's text, if there is a text.
    offset: usize,
}

enum Location<'r> {
    /// The value that a frame stands at.
    At(&'r Frame<'r>),
    /// A part of such a value, for which there is a frame of its own.
    Below(Frame<'r>),
}

impl Location<'_> {
    fn frame(&self) -> &Frame<'_> {
        match self {
            Location::At(frame) => frame,
            Location::Below(frame) => frame,
        }
    }
}

impl<'r> Reporter<'r> {
    pub(crate) fn new(frame: &'r Frame<'r>, collector: &'r mut Collector, offset: usize) -> Self {
        Reporter { collector, location: Location::At(frame), offset }
    }

    /// Reports a violation of the value.
    #[cold]
    pub fn report(&mut self, violation: Violation) {
        self.collector.report(self.location.frame(), self.offset, violation);
    }

    /// Reports a violation that is made only if it is kept.
    #[cold]
    pub(crate) fn report_with(&mut self, wording: &'static Wording, make: impl FnOnce() -> Violation) {
        match self.collector.is_keeping() {
            true => self.report(make()),
            false => self.collector.count(self.location.frame(), wording.code),
        }
    }

    /// The reporter of a property of the object here, by its wire name.
    pub fn property<'b>(&'b mut self, name: &'b str) -> Reporter<'b> {
        self.below(|frame| Frame::named(frame, name))
    }

    /// The reporter of an element of the list here.
    pub fn element(&mut self, index: usize) -> Reporter<'_> {
        self.below(|frame| {
            let elements = Frame::elements(frame);
            elements.at(index);
            elements
        })
    }

    fn below<'b>(&'b mut self, step: impl FnOnce(&'b Frame<'b>) -> Frame<'b>) -> Reporter<'b> {
        let location = Location::Below(step(self.location.frame()));
        Reporter { collector: self.collector, location, offset: self.offset }
    }
}
