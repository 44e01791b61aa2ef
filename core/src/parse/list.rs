use super::slot::Held;
use super::source::{Array, Input};
use super::{Parse, mismatch};
use crate::report::At;
use crate::rules::Rules;

/// Reads the elements of a list, hands on what could be read, and says how many there were.
fn elements<'de, T: Parse<'de>>(
    array: &mut dyn Array<'de>,
    rules: T::Rules,
    at: &mut At<'_>,
    mut keep: impl FnMut(T),
) -> usize {
    let mut length = 0;
    loop {
        let mut slot = Held::new(rules);
        if !array.next(&mut slot, &mut at.index(length)) {
            return length;
        }
        length += 1;
        if let Some(element) = slot.into_value() {
            keep(element);
        }
    }
}

/// Reads a list element by element into a collection, of which `checked` is what the rules are about.
pub(crate) fn list<'de, T, C, V>(
    input: Input<'_, 'de>,
    rules: &Rules<V, T::Rules>,
    at: &mut At<'_>,
    mut add: impl FnMut(&mut C, T),
    checked: impl FnOnce(&C) -> &V,
) -> Option<C>
where
    T: Parse<'de>,
    C: Default,
    V: ?Sized,
{
    let Input::Array(array) = input else {
        return mismatch(&input, "an array", at);
    };
    let start = at.mark();
    let mut collection = C::default();
    let length = elements(array, rules.items(), at, |element| add(&mut collection, element));
    if at.is_stopped() {
        return None;
    }
    if at.found_since(start) {
        rules.check_length(length, start, at);
        return None;
    }
    rules.check(checked(&collection), at).then_some(collection)
}
