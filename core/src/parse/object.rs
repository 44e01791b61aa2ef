use super::flatten::Leftovers;
use super::mismatch;
use super::slot::Member;
use super::source::{Input, Name, Object};
use crate::report::{self, At};
use crate::table::{Names, Table};
use alloc::vec::Vec;

/// Reads an object into the members of a struct, and says whether nothing was found wrong with it.
pub fn object<'de>(
    table: &'static Table,
    members: &mut [&mut dyn Member<'de>],
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> bool {
    let Input::Object(object) = input else {
        return mismatch::<()>(&input, "an object", at).is_some();
    };
    let start = at.mark();
    let mut seen = Seen::default();
    let mut leftovers = Leftovers::default();
    let mut expected = 0;
    while let Some(name) = object.next_name(Names::Fields(table), expected, at) {
        let (index, name) = match name {
            Name::Known(index, name) => (index, name),
            Name::Other(name) => {
                match table.has_flattened() {
                    true => leftovers.keep(name, object, at),
                    false => unknown(table.denied(), object, &name, at),
                }
                continue;
            }
        };
        expected = index + 1;
        match members.get_mut(index) {
            Some(member) if seen.add(index) => object.value(*member, &mut at.name(name)),
            _ => duplicate(object, name, at),
        }
    }
    if at.is_stopped() {
        return false;
    }
    for (index, (field, member)) in table.fields.iter().zip(members).enumerate() {
        if field.flattened {
            if !object.fill_flattened(*member, field.defaulted, at) {
                leftovers.fill(*member, field.defaulted, at);
            }
            if at.is_stopped() {
                return false;
            }
        } else if !field.defaulted && !seen.has(index) {
            member.absent(&mut at.name(field.name));
        }
    }
    if table.deny_unknown_fields {
        leftovers.deny_unused(at);
    }
    !at.found_since(start)
}

/// Whether a member that the type doesn't have is a violation.
#[derive(Clone, Copy)]
pub(super) enum Denied {
    No,
    /// It is, and may be meant to be one of these.
    Yes(Option<&'static Table>),
}

impl Denied {
    pub(super) fn new(is_denied: bool) -> Self {
        if is_denied { Denied::Yes(None) } else { Denied::No }
    }
}

impl Table {
    fn denied(&'static self) -> Denied {
        if self.deny_unknown_fields { Denied::Yes(Some(self)) } else { Denied::No }
    }
}

/// Passes over a member that the type doesn't have.
pub(super) fn unknown(denied: Denied, object: &mut dyn Object<'_>, name: &str, at: &mut At<'_>) {
    if let Denied::Yes(table) = denied {
        let offset = object.name_offset();
        let known = table.into_iter().flat_map(|table| table.fields).map(|field| field.name);
        at.name(name).with_offset(offset).violated(report::unknown_field(report::nearest(name, known)));
    }
    object.skip(at);
}

/// Passes over a member that was there before.
#[cold]
pub(super) fn duplicate(object: &mut dyn Object<'_>, name: &str, at: &mut At<'_>) {
    let offset = object.name_offset();
    at.name(name).with_offset(offset).violated(report::duplicate_field());
    object.skip(at);
}

/// Which fields have been seen: the first 64 of them without a heap.
#[derive(Default)]
struct Seen {
    first: u64,
    further: Vec<u64>,
}

impl Seen {
    fn has(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            further => self.further.get(further - 1).copied().unwrap_or_default(),
        };
        word >> (index % 64) & 1 == 1
    }

    /// Adds a field, and says whether it is new.
    fn add(&mut self, index: usize) -> bool {
        let is_new = !self.has(index);
        let word = match index / 64 {
            0 => &mut self.first,
            further => {
                if self.further.len() < further {
                    self.further.resize(further, 0);
                }
                &mut self.further[further - 1]
            }
        };
        *word |= 1 << (index % 64);
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn each_field_is_new_once() {
        let mut seen = Seen::default();
        for index in [0, 63, 64, 300, 127, 128] {
            assert!(!seen.has(index));
            assert!(seen.add(index), "{index}");
            assert!(!seen.add(index), "{index}");
            assert!(seen.has(index));
        }
        assert!(!seen.has(1));
    }
}
