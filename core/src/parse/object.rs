use super::Cursor;
use super::properties::{Found, Properties, Wanted};
use super::view::{Leftover, Role, Source};
use crate::report::{self, Frame};
use crate::table::{Field, Table};
use alloc::vec::Vec;

/// Reads the value of a field at the cursor, or, while [`Cursor::absent`] is set, takes note that it is absent.
pub type ReadField<'f, 'de> = dyn FnMut(&mut Cursor<'de>, &Frame<'_>, usize) + 'f;

/// The loop over the properties of a struct.
pub(super) struct Loop<'f> {
    pub(super) table: &'static Table,
    /// Stands at the object.
    pub(super) frame: &'f Frame<'f>,
    /// Stands at the fields.
    fields: Frame<'f>,
    pub(super) properties: Properties,
    /// The fields that may be found by one comparison.
    comparable: &'static [Field],
    /// The further name by which the field at hand was found.
    alias: Option<&'static str>,
    /// The field that comes after the last one in the order of declaration, which is the likeliest.
    expected: usize,
    seen: Seen,
    /// Where the leftovers of this object begin.
    pub(super) leftovers: usize,
}

impl<'de> Cursor<'de> {
    /// Reads the fields of a struct, and says whether there is nothing wrong with any of them, or with the object.
    ///
    /// `read` is called for each field that is there, in the order of the document, and then, with `absent` set, for each that
    /// isn't. This is compiled once: all that is a type's own is its table and `read`.
    #[inline(never)]
    pub fn fields(&mut self, table: &'static Table, frame: &Frame<'_>, read: &mut ReadField<'_, 'de>) -> bool {
        let found = self.found();
        let Some(properties) = self.properties() else {
            return self.mismatch::<()>("an object", frame).is_some();
        };
        let mut object = Loop {
            table,
            frame,
            fields: Frame::fields(frame, table),
            comparable: self.comparable(table, &properties),
            properties,
            alias: None,
            expected: 0,
            seen: Seen::default(),
            leftovers: self.leftovers.len(),
        };
        while let Some(index) = object.next(self) {
            match object.alias.take() {
                None => read(self, object.fields.at(index), index),
                Some(alias) => read(self, &Frame::property(frame, alias), index),
            }
        }
        if self.is_stopped() {
            return false;
        }
        if table.has_flattened {
            self.read_flattened(&object, read);
        } else if !object.seen.has_all(table.fields.len()) {
            for index in 0..table.fields.len() {
                object.read_absent(index, self, read);
            }
        }
        if let Some(attempt) = self.collector.attempt_at(frame) {
            attempt.known += object.seen.count();
        }
        self.found() == found || (self.keeps_broken && !self.is_stopped())
    }
}

impl Cursor<'_> {
    /// The fields that may be found by one comparison: none, if one of them has the name of a tag that is hidden.
    #[inline]
    fn comparable(&self, table: &'static Table, object: &Properties) -> &'static [Field] {
        let is_tag = |tag: &&'static str| table.find(tag).is_some();
        match self.tags.is_empty() || !self.tags.iter().skip(object.view.tags).any(is_tag) {
            true => table.fields,
            false => &[],
        }
    }
}

impl Loop<'_> {
    /// Moves to the next property that is a field, with the cursor before its value, and says which field it is.
    ///
    /// JSON in the order of declaration takes two comparisons beside its white space: the separator, and the name with its quotes.
    #[inline]
    fn next(&mut self, cursor: &mut Cursor<'_>) -> Option<usize> {
        cursor.space();
        let start = cursor.position;
        if cursor.pass(self.properties.separator)
            && let Some(field) = self.comparable.get(self.expected)
        {
            cursor.space();
            let name = cursor.position;
            let is_field = cursor.bytes().get(name..).is_some_and(|rest| rest.starts_with(field.quoted.as_bytes()));
            if is_field && !field.quoted.is_empty() && self.pass_colon(name + field.quoted.len(), cursor) {
                self.properties.found_in_document(name);
                self.expected += 1;
                self.seen.add(self.expected - 1);
                return Some(self.expected - 1);
            }
        }
        cursor.position = start;
        if cursor.peek() == Some(b'}') && self.properties.separator == b',' {
            cursor.position += 1;
            cursor.depth -= 1;
            return None;
        }
        self.next_slowly(cursor)
    }

    /// Passes over the colon after a name, if the field has not been seen before.
    #[inline]
    fn pass_colon(&self, end_of_name: usize, cursor: &mut Cursor<'_>) -> bool {
        cursor.position = end_of_name;
        cursor.space();
        cursor.pass(b':') && !self.seen.has(self.expected)
    }

    #[inline(never)]
    fn next_slowly(&mut self, cursor: &mut Cursor<'_>) -> Option<usize> {
        if let Some(field) = self.comparable.get(self.expected)
            && !field.quoted.is_empty()
            && !self.seen.has(self.expected)
            && cursor.pass_name_on_tape(field.name, &mut self.properties)
        {
            self.expected += 1;
            self.seen.add(self.expected - 1);
            return Some(self.expected - 1);
        }
        while let Some(found) = cursor.next_property(&mut self.properties, Wanted::Fields(self.table), self.frame) {
            match found {
                Found::Known(index) if self.seen.add(index) => {
                    self.expected = index + 1;
                    self.alias = self.alias_of(index, cursor);
                    self.take_own(cursor);
                    return Some(index);
                }
                Found::Known(_) => {
                    cursor.report_at_name(&self.properties, report::duplicate_field(), self.frame);
                    cursor.skip_value(self.frame);
                }
                Found::Other if self.table.has_flattened => self.leave(cursor),
                Found::Other => self.pass_unknown(cursor),
            }
        }
        None
    }

    /// Leaves a property to the flattened fields. Of one that is a leftover already, nothing has to be done.
    fn leave(&mut self, cursor: &mut Cursor<'_>) {
        if let Source::Document = self.properties.view.source {
            cursor.leftovers.push(Leftover::new(self.properties.name));
            let name = cursor.property_name(&self.properties);
            cursor.returning(|cursor| cursor.skip_value(&name.frame(self.frame)));
        }
    }

    /// Takes a property that is a leftover of a struct further out, so that the flattened fields of this one don't get it.
    fn take_own(&self, cursor: &mut Cursor<'_>) {
        let view = self.properties.view;
        if self.table.has_flattened && view.source != Source::Document && view.role != Role::Flattened {
            cursor.take_leftover(self.properties.next - 1);
        }
    }

    #[cold]
    #[inline(never)]
    fn pass_unknown(&mut self, cursor: &mut Cursor<'_>) {
        if self.table.deny_unknown_fields {
            let known = self.table.fields.iter().filter(|field| !field.is_flattened).map(|field| field.name);
            cursor.report_unknown(self.properties.name, known, self.frame);
        }
        cursor.skip_value(self.frame);
    }

    /// The further name by which a field has been found.
    fn alias_of(&self, index: usize, cursor: &Cursor<'_>) -> Option<&'static str> {
        let aliases = self.table.fields.get(index)?.aliases;
        if aliases.is_empty() {
            return None;
        }
        let name = cursor.name_at(self.properties.name);
        aliases.iter().copied().find(|alias| *alias == name)
    }

    /// Tells the struct of a field if it is not there.
    #[cold]
    #[inline(never)]
    pub(super) fn read_absent<'de>(&self, index: usize, cursor: &mut Cursor<'de>, read: &mut ReadField<'_, 'de>) {
        if !self.seen.has(index) {
            let outer = cursor.absent.replace(self.properties.object);
            read(cursor, self.fields.at(index), index);
            cursor.absent = outer;
        }
    }
}

/// Which fields have been seen: the first 64 of them without a heap.
#[derive(Default)]
struct Seen {
    first: u64,
    further: Vec<u64>,
}

impl Seen {
    #[inline]
    fn has(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            further => self.further.get(further - 1).copied().unwrap_or_default(),
        };
        word >> (index % 64) & 1 == 1
    }

    /// Adds a field, and says whether it is new.
    #[inline]
    fn add(&mut self, index: usize) -> bool {
        if index >= 64 {
            return self.add_further(index);
        }
        let bit = 1 << index;
        let is_new = self.first & bit == 0;
        self.first |= bit;
        is_new
    }

    #[cold]
    fn add_further(&mut self, index: usize) -> bool {
        let is_new = !self.has(index);
        let word = index / 64 - 1;
        if self.further.len() <= word {
            self.further.resize(word + 1, 0);
        }
        if let Some(word) = self.further.get_mut(word) {
            *word |= 1 << (index % 64);
        }
        is_new
    }

    /// Whether all of so many fields have been seen.
    #[inline]
    fn has_all(&self, count: usize) -> bool {
        match count {
            0..=63 => self.first == (1 << count) - 1,
            _ => self.count() == count,
        }
    }

    fn count(&self) -> usize {
        let words = core::iter::once(&self.first).chain(&self.further);
        words.map(|word| word.count_ones() as usize).sum()
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
        assert_eq!(seen.count(), 6);
    }

    #[test]
    fn all_fields_are_seen_when_each_is() {
        for count in [0, 1, 63, 64, 65, 130] {
            let mut seen = Seen::default();
            for index in 0..count {
                assert!(!seen.has_all(count), "{index} of {count}");
                seen.add(index);
            }
            assert!(seen.has_all(count), "{count}");
        }
    }
}
