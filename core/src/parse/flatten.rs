//! Flattened fields: the object of the struct has their properties too.

use super::Cursor;
use super::cursor::Saved;
use super::object::{Loop, ReadField};
use super::view::{Role, Source, View};
use crate::report::Frame;

impl<'de> Cursor<'de> {
    /// Reads the flattened fields, each from what the struct and the fields before have left of the object, and tells the struct of the
    /// others that are not there, in the order of declaration.
    #[inline(never)]
    pub(super) fn read_flattened(&mut self, object: &Loop<'_>, read: &mut ReadField<'_, 'de>) {
        let view = object.properties.view;
        let source = match view.source {
            Source::Document => Source::Leftovers { start: object.leftovers, end: self.leftovers.len() },
            leftovers @ Source::Leftovers { .. } => leftovers,
        };
        let view = View { source, role: Role::Flattened, ..view };
        let end = self.save();
        let is_handed_on = core::mem::replace(&mut self.has_handed_on, false);
        for (index, field) in object.table.fields.iter().enumerate() {
            if self.is_stopped() {
                break;
            }
            if field.is_flattened {
                self.restore(Saved { position: object.properties.object, ..end });
                self.read_flattened_field(index, view, object.frame, read);
            } else {
                object.read_absent(index, self, read);
            }
        }
        // What a flattened struct hands on, the one around it hands on.
        self.has_handed_on = is_handed_on || (object.properties.view.role == Role::Flattened && self.has_handed_on);
        if object.table.deny_unknown_fields && object.properties.view.role != Role::Flattened && !self.is_stopped() {
            self.deny_leftovers(view, object.frame);
        }
        if object.properties.view.source == Source::Document {
            self.leftovers.truncate(object.leftovers);
        }
        self.restore(end);
    }

    /// Reads a flattened field. If none of its properties is there, it may be absent as a whole.
    fn read_flattened_field(&mut self, index: usize, view: View, frame: &Frame<'_>, read: &mut ReadField<'_, 'de>) {
        let mark = self.collector.mark();
        let taken = self.taken_of(view);
        let was_handed_on = core::mem::replace(&mut self.has_handed_on, false);
        let object = self.save();
        self.again(frame, |cursor| {
            cursor.returning(|cursor| cursor.viewing(view, |cursor| read(cursor, frame, index)));
        });
        let is_there = self.has_handed_on || self.taken_of(view) > taken;
        self.has_handed_on |= was_handed_on;
        if self.collector.found_since(mark) && !self.is_stopped() && !is_there {
            self.restore(object);
            let violations = self.collector.mark();
            let is_quiet = core::mem::replace(&mut self.collector.is_quiet, true);
            let absent = self.absent.replace(object.position);
            read(self, frame, index);
            self.absent = absent;
            self.collector.is_quiet = is_quiet;
            match self.collector.found_since(violations) {
                true => self.collector.forget_since(violations, frame),
                false => self.collector.forget_since(mark, frame),
            }
        }
    }

    fn taken_of(&self, view: View) -> usize {
        let Source::Leftovers { start, end } = view.source else {
            return 0;
        };
        let leftovers = self.leftovers.get(start..end).unwrap_or_default();
        leftovers.iter().filter(|leftover| leftover.is_taken()).count()
    }

    /// Reports what no flattened field has taken.
    fn deny_leftovers(&mut self, view: View, frame: &Frame<'_>) {
        let Source::Leftovers { start, end } = view.source else {
            return;
        };
        for index in start..end {
            if let Some(leftover) = self.leftovers.get(index).copied().filter(|leftover| !leftover.is_taken()) {
                self.report_unknown(leftover.name(), core::iter::empty(), frame);
            }
        }
    }
}
