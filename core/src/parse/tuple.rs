use super::mismatch;
use super::recording::Take;
use super::slot::Member;
use super::source::Input;
use crate::constraint::{Constraint, len};
use crate::report::At;

/// Reads a list of fixed length, each element into a place of its own, and says whether nothing was found wrong with it.
pub fn tuple<'de>(members: &mut [&mut dyn Member<'de>], input: Input<'_, 'de>, at: &mut At<'_>) -> bool {
    let Input::Array(array) = input else {
        return mismatch::<()>(&input, "an array", at).is_some();
    };
    let start = at.mark();
    let mut length = 0;
    for member in &mut *members {
        if !array.next(*member, &mut at.index(length)) {
            break;
        }
        length += 1;
    }
    while array.next(&mut Take(|_: Input<'_, 'de>, _: &mut At<'_>| ()), &mut at.index(length)) {
        length += 1;
    }
    if at.is_stopped() {
        return false;
    }
    if length != members.len() {
        at.forget_since(start);
        Constraint::<[()]>::check_length(&len().exactly(members.len()), length, at);
    }
    !at.found_since(start)
}
