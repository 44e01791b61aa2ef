//! What has been passed over once and is to be read later, maybe more than once: an untagged enum tries one variant after
//! the other, a tag may come after what it tells about, a flattened field takes its members from another's.

use super::json::Reader;
use super::source::{Input, Object, Slot};
use super::tree::Tree;
use crate::report::At;

/// A value of the document, to be read as often as needed.
#[derive(Clone)]
pub enum Recording<'de> {
    /// It stands there in a JSON text, which is in memory anyway.
    Json {
        /// The whole text.
        text: &'de str,
        /// Where it begins.
        position: usize,
    },
    /// It came from a format that passes by only once.
    Tree(Tree<'de>),
}

impl<'de> Recording<'de> {
    /// Keeps a value.
    pub(crate) fn of(input: Input<'_, 'de>, at: &mut At<'_>) -> Option<Self> {
        match input {
            Input::Array(array) => array.record(at),
            Input::Object(object) => object.record(at),
            scalar => Some(Recording::Tree(Tree::of_scalar(&scalar))),
        }
    }

    /// Keeps the value of the member whose name has been read.
    pub(super) fn of_value(object: &mut (impl Object<'de> + ?Sized), at: &mut At<'_>) -> Option<Self> {
        let mut recording = None;
        object.value(&mut Take(|input: Input<'_, 'de>, at: &mut At<'_>| recording = Recording::of(input, at)), at);
        recording
    }

    /// Reads it.
    pub(crate) fn play(&self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        match self {
            Recording::Json { text, position } => Reader::resume(text, *position).value(slot, at),
            Recording::Tree(tree) => tree.play(slot, at),
        }
    }
}

/// A function as a place for a value.
pub(crate) struct Take<F>(pub(crate) F);

impl<'de, F: FnMut(Input<'_, 'de>, &mut At<'_>)> Slot<'de> for Take<F> {
    fn fill(&mut self, input: Input<'_, 'de>, at: &mut At<'_>) {
        (self.0)(input, at);
    }
}
