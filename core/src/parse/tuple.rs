use super::list::with_elements;
use super::recording::Take;
use super::slot::Member;
use super::source::{Array, Input};
use crate::constraint::{Constraint, len};
use crate::report::At;

/// Reads a list of fixed length, each element into a place of its own, and says whether nothing was found wrong with it.
pub fn tuple<'de>(members: &mut [&mut dyn Member<'de>], input: Input<'_, 'de>, at: &mut At<'_>) -> bool {
    of_length(members.len(), input, at, |index, array, at| match members.get_mut(index) {
        Some(member) => array.next(*member, &mut at.index(index)),
        None => false,
    })
}

/// Reads so many elements. With fewer or more, what was found in them is taken back, since a container is judged before
/// its parts.
pub(super) fn of_length<'de>(
    expected: usize,
    input: Input<'_, 'de>,
    at: &mut At<'_>,
    mut read: impl FnMut(usize, &mut dyn Array<'de>, &mut At<'_>) -> bool,
) -> bool {
    let is_read = with_elements(input, at, |array, at| {
        let start = at.mark();
        let mut length = 0;
        while length < expected && read(length, array, at) {
            length += 1;
        }
        while array.next(&mut Take(|_: Input<'_, 'de>, _: &mut At<'_>| ()), &mut at.index(length)) {
            length += 1;
        }
        if at.is_stopped() {
            return None;
        }
        if length != expected {
            at.forget_since(start);
            Constraint::<[()]>::check_length(&len().exactly(expected), length, at);
        }
        (!at.found_since(start)).then_some(())
    });
    is_read.is_some()
}
