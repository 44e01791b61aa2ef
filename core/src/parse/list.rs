use super::slot::Held;
use super::source::{Array, Bytes, Input, Slot};
use super::tuple::of_length;
use super::{Parse, mismatch};
use crate::constraint::not_unique;
use crate::report::At;
use crate::rules::Rules;
use alloc::vec::Vec;

/// Hands on the elements of a list, or the bytes of a text of bytes, which is a list of small numbers.
pub(super) fn with_elements<'de, R>(
    input: Input<'_, 'de>,
    at: &mut At<'_>,
    read: impl FnOnce(&mut dyn Array<'de>, &mut At<'_>) -> Option<R>,
) -> Option<R> {
    match input {
        Input::Array(array) => read(array, at),
        Input::Bytes(bytes) => read(&mut ByteByByte { bytes, position: 0 }, at),
        other => mismatch(&other, "an array", at),
    }
}

struct ByteByByte<'a, 'de> {
    bytes: Bytes<'a, 'de>,
    position: usize,
}

impl<'de> Array<'de> for ByteByByte<'_, 'de> {
    fn next(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) -> bool {
        let byte = self.bytes.as_slice().get(self.position).copied();
        if let Some(byte) = byte {
            self.position += 1;
            slot.fill(Input::Number(super::number::Number::Unsigned(byte.into())), at);
        }
        byte.is_some()
    }
}

/// Reads a list element by element into a collection, of which `checked` is what the rules are about. `add` says whether
/// the element may be there, which in a set it may once.
pub(crate) fn list<'de, T, C, V>(
    input: Input<'_, 'de>,
    rules: &Rules<V, T::Rules>,
    at: &mut At<'_>,
    mut add: impl FnMut(&mut C, T) -> bool,
    checked: impl FnOnce(&C) -> &V,
) -> Option<C>
where
    T: Parse<'de>,
    C: Default,
    V: ?Sized,
{
    with_elements(input, at, |array, at| {
        let start = at.mark();
        let mut collection = C::default();
        let (mut length, mut is_distinct) = (0, true);
        let items = rules.items();
        loop {
            let mut slot = Held::new(items);
            if !array.next(&mut slot, &mut at.index(length)) {
                break;
            }
            length += 1;
            if let Some(element) = slot.into_value() {
                is_distinct &= add(&mut collection, element);
            }
        }
        if at.is_stopped() {
            return None;
        }
        if at.found_since(start) {
            rules.check_length(length, start, at);
            return None;
        }
        if !is_distinct {
            at.violated(not_unique());
            let start = at.mark();
            rules.check_length(length, start, at);
            return None;
        }
        rules.check(checked(&collection), at).then_some(collection)
    })
}

/// Reads a list of a fixed length.
pub(crate) fn array<'de, T: Parse<'de>, const N: usize>(
    input: Input<'_, 'de>,
    rules: &Rules<[T], T::Rules>,
    at: &mut At<'_>,
) -> Option<[T; N]> {
    let items = rules.items();
    let mut kept = Vec::new();
    let is_read = of_length(N, input, at, |index, array, at| {
        let mut slot = Held::new(items);
        let is_there = array.next(&mut slot, &mut at.index(index));
        kept.extend(slot.into_value());
        is_there
    });
    if !is_read {
        return None;
    }
    let array: [T; N] = kept.try_into().ok()?;
    rules.check(&array, at).then_some(array)
}
