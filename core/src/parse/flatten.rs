//! Fields whose members stand among those of the struct that they are in.

use super::object::{Denied, unknown};
use super::recording::Recording;
use super::slot::Member;
use super::source::{Input, Name, Object, Slot};
use super::tree::Tree;
use crate::report::{self, At};
use crate::table::Names;
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// The members of an object that are none of the struct's own.
#[derive(Default)]
pub(super) struct Leftovers<'de> {
    entries: Vec<Entry<'de>>,
}

struct Entry<'de> {
    name: Cow<'de, str>,
    offset: Option<usize>,
    value: Recording<'de>,
    /// A flattened field has asked for it by its name.
    is_used: bool,
}

impl<'de> Leftovers<'de> {
    /// Keeps the member whose name has been read.
    pub(super) fn keep(&mut self, name: Cow<'de, str>, object: &mut dyn Object<'de>, at: &mut At<'_>) {
        let offset = object.name_offset();
        if let Some(value) = object.record_value(&mut at.name(&name)) {
            self.entries.push(Entry { name, offset, value, is_used: false });
        }
    }

    /// Reads a flattened field.
    pub(super) fn fill(&mut self, member: &mut dyn Member<'de>, is_defaulted: bool, at: &mut At<'_>) {
        fill(&mut self.entries, member, is_defaulted, at);
    }

    /// Reports what no flattened field has asked for.
    pub(super) fn deny_unused(&mut self, at: &mut At<'_>) {
        let mut rest = Flattened { entries: &mut self.entries, next: 0, current: None, is_map: false };
        while let Some(Name::Other(name)) = rest.next_name(Names::Any, 0, at) {
            unknown(Denied::new(true), &mut rest, &name, at);
        }
    }
}

/// Reads a flattened field. If none of its members is there, it may be absent as a whole. Says whether it is or has a map to
/// which members have been handed on.
fn fill<'de>(entries: &mut [Entry<'de>], member: &mut dyn Member<'de>, is_defaulted: bool, at: &mut At<'_>) -> bool {
    let Some(at) = &mut at.again() else {
        return false;
    };
    let used = |entries: &[Entry<'de>]| entries.iter().filter(|entry| entry.is_used).count();
    let start = at.mark();
    let used_before = used(entries);
    let mut flattened = Flattened { entries, next: 0, current: None, is_map: false };
    member.fill(Input::Object(&mut flattened), at);
    let is_map = flattened.is_map;
    let is_there = is_map || used(flattened.entries) > used_before;
    if at.found_since(start) && !at.is_stopped() && !is_there && (is_defaulted || member.may_be_absent()) {
        at.forget_since(start);
        if !is_defaulted {
            member.absent(at);
        }
    }
    is_map
}

/// The members that are left, as one of the flattened fields sees them: those that it asks for by name, or all.
struct Flattened<'e, 'de> {
    entries: &'e mut [Entry<'de>],
    next: usize,
    current: Option<usize>,
    /// Whatever is there has been handed on.
    is_map: bool,
}

impl Flattened<'_, '_> {
    /// Reports further members that are asked for where there can be one: the same again, or another variant.
    fn deny_others(&self, names: Names, at: &mut At<'_>) {
        let after = self.entries.iter().skip(self.current.map_or(usize::MAX, |current| current + 1));
        for other in after.filter(|entry| !entry.is_used && names.find(&entry.name, 0).is_some()) {
            at.name(&other.name).with_offset(other.offset).violated(report::duplicate_field());
        }
    }
}

impl<'de> Object<'de> for Flattened<'_, 'de> {
    fn next_name(&mut self, names: Names, expected: usize, at: &mut At<'_>) -> Option<Name<'de>> {
        while let Some(entry) = self.entries.get_mut(self.next) {
            self.current = Some(self.next);
            self.next += 1;
            if entry.is_used {
                continue;
            }
            match Name::find(names, expected, entry.name.clone()) {
                Name::Other(name) if matches!(names, Names::Any) => {
                    self.is_map = true;
                    return Some(Name::Other(name));
                }
                Name::Other(_) => {}
                known @ Name::Known(..) => {
                    entry.is_used = true;
                    match names {
                        // What belongs to a tag may stand before it.
                        Names::One(_) => {
                            self.next = 0;
                            self.deny_others(names, at);
                        }
                        // A variant is one member.
                        Names::Variants(_) => {
                            self.next = usize::MAX;
                            self.deny_others(names, at);
                        }
                        Names::Any | Names::Fields(_) | Names::Listed(_) => {}
                    }
                    return Some(known);
                }
            }
        }
        None
    }

    fn value(&mut self, slot: &mut dyn Slot<'de>, at: &mut At<'_>) {
        if let Some(entry) = self.current.and_then(|current| self.entries.get(current)) {
            entry.value.play(slot, &mut at.with_offset(entry.offset));
        }
    }

    fn skip(&mut self, _: &mut At<'_>) {}

    fn record_value(&mut self, _: &mut At<'_>) -> Option<Recording<'de>> {
        self.entries.get(self.current?).map(|entry| entry.value.clone())
    }

    /// To be looked at: nothing is handed on by that.
    fn record(&mut self, at: &mut At<'_>) -> Option<Recording<'de>> {
        let tree = Tree::of_object(self, at);
        self.is_map = false;
        tree.map(Recording::Tree)
    }

    fn is_flattened(&self) -> bool {
        true
    }

    fn is_shared(&self) -> bool {
        true
    }

    fn fill_flattened(&mut self, member: &mut dyn Member<'de>, is_defaulted: bool, at: &mut At<'_>) -> bool {
        self.is_map |= fill(self.entries, member, is_defaulted, at);
        true
    }

    fn name_offset(&self) -> Option<usize> {
        self.entries.get(self.current?)?.offset
    }
}
