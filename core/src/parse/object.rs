use super::mismatch;
use super::slot::Member;
use super::source::{Input, Name};
use crate::report::{self, At};
use crate::table::Table;
use alloc::vec::Vec;

/// Reads an object into the members of a struct, and says whether nothing was found wrong with it.
pub fn object<'de>(
    table: &Table,
    members: &mut [&mut dyn Member<'de>],
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> bool {
    let Input::Object(object) = input else {
        return mismatch::<()>(&input, "an object", at).is_some();
    };
    let start = at.mark();
    let mut seen = Seen::default();
    let mut expected = 0;
    while let Some(name) = object.next_name(table, expected, at) {
        let index = match name {
            Name::Field(index) => index,
            Name::Other(name) => {
                if table.deny_unknown_fields {
                    let offset = object.name_offset();
                    at.name(&name).with_offset(offset).violated(report::unknown_field(None));
                }
                object.skip(at);
                continue;
            }
        };
        let (Some(field), Some(member)) = (table.fields.get(index), members.get_mut(index)) else {
            object.skip(at);
            continue;
        };
        if seen.add(index) {
            object.value(*member, &mut at.name(field.name));
        } else {
            let offset = object.name_offset();
            at.name(field.name).with_offset(offset).violated(report::duplicate_field());
            object.skip(at);
        }
        expected = index + 1;
    }
    if at.is_stopped() {
        return false;
    }
    for (index, (field, member)) in table.fields.iter().zip(members).enumerate() {
        if !field.defaulted && !seen.has(index) {
            member.absent(&mut at.name(field.name));
        }
    }
    !at.found_since(start)
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
