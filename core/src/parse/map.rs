use super::slot::Held;
use super::source::{Input, Name, Text};
use super::{Parse, mismatch};
use crate::report::{self, At};
use crate::rules::Rules;
use crate::table::Names;

/// Reads an object member by member into a map. `add` says whether the key is new.
pub(crate) fn map<'de, K, T, C>(
    input: Input<'_, 'de>,
    rules: &Rules<C, T::Rules, K::Rules>,
    at: &mut At<'_>,
    mut add: impl FnMut(&mut C, K, T) -> bool,
) -> Option<C>
where
    K: Parse<'de>,
    T: Parse<'de>,
    C: Default,
{
    let Input::Object(object) = input else {
        return mismatch(&input, "an object", at);
    };
    let start = at.mark();
    let mut collection = C::default();
    let (keys, items) = (rules.keys(), rules.items());
    let mut length = 0;
    while let Some(Name::Other(name)) = object.next_name(Names::Any, 0, at) {
        length += 1;
        let offset = object.name_offset();
        // A name has no place of its own: what is wrong with it is reported at the map.
        let key = K::parse_key(Text::of(&name), &keys, &mut at.with_offset(offset));
        let mut slot = Held::new(items);
        object.value(&mut slot, &mut at.name(&name));
        if let (Some(key), Some(value)) = (key, slot.into_value())
            && !add(&mut collection, key, value)
        {
            at.name(&name).with_offset(offset).violated(report::duplicate_field());
        }
    }
    if at.is_stopped() {
        return None;
    }
    if at.found_since(start) {
        rules.check_length(length, start, at);
        return None;
    }
    rules.check(&collection, at).then_some(collection)
}
