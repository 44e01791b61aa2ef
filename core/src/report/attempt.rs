use super::{Frame, REQUIRED, TYPE, UNKNOWN_VARIANT};
use crate::constraint::ONE_OF;

/// How near a value comes to one of the things that it may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    /// The frame that stands at the value.
    frame: usize,
    /// The value itself is of another type.
    pub(crate) is_other_type: bool,
    /// A name that says what the value is, such as a tag, says that it is something else.
    pub(crate) is_named_otherwise: bool,
    /// How many of the properties that are there are known.
    pub(crate) known: usize,
}

impl Attempt {
    pub(crate) fn new(frame: &Frame<'_>) -> Self {
        Attempt { frame: frame.address(), is_other_type: false, is_named_otherwise: false, known: 0 }
    }

    pub(super) fn is_about(&self, frame: &Frame<'_>) -> bool {
        self.frame == frame.address()
    }

    /// Takes note of a violation.
    pub(super) fn note(&mut self, frame: &Frame<'_>, code: &str) {
        let is_here = self.is_about(frame);
        let is_of_property = frame.address_of_container() == Some(self.frame) && frame.is_property();
        if is_here && (code == TYPE.code || code == REQUIRED.code) {
            self.is_other_type = true;
        }
        if (is_here || is_of_property) && (code == UNKNOWN_VARIANT.code || code == ONE_OF.code) {
            self.is_named_otherwise = true;
        }
    }
}
