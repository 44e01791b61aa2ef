use super::ReadVariant;
use crate::parse::kind::ValueKind;
use crate::parse::properties::{Found, Properties, Wanted};
use crate::parse::view::Role;
use crate::parse::{Cursor, null};
use crate::report::{self, Frame};
use crate::table::Variants;

/// Reads `"Unit"` or `{"Variant": content}`. Among the properties of another object each variant is a property, `"Unit": null`.
#[inline]
pub fn external<'de, T>(
    variants: &'static Variants,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    read: ReadVariant<'de, T>,
) -> Option<T> {
    let mut value = None;
    cursor.external(variants, frame, &mut |cursor, frame, index| value = read(cursor, frame, index));
    value
}

impl Cursor<'_> {
    /// Calls `read` with the cursor before the content of the variant that is there.
    fn external(
        &mut self,
        variants: &'static Variants,
        frame: &Frame<'_>,
        read: &mut dyn FnMut(&mut Self, &Frame<'_>, usize),
    ) {
        let are_names = variants.are_all_units();
        let is_beside = self.kind() == Some(ValueKind::Object) && self.view_here().role != Role::Whole;
        match self.kind() {
            Some(ValueKind::Text) => self.external_name(variants, frame, read),
            Some(ValueKind::Object) if (!are_names || is_beside) && !self.is_too_deep() => {
                self.one_property(variants, frame, is_beside, read);
            }
            _ if are_names => _ = self.mismatch::<()>("a string", frame),
            _ => _ = self.mismatch::<()>("a string or an object, for a variant", frame),
        }
    }

    /// Reads a variant that is a name alone.
    fn external_name(
        &mut self,
        variants: &'static Variants,
        frame: &Frame<'_>,
        read: &mut dyn FnMut(&mut Self, &Frame<'_>, usize),
    ) {
        let start = self.save();
        match self.variant(variants, frame) {
            Some(index) if variants.is_unit(index) => read(self, frame, index),
            Some(_) => {
                self.restore(start);
                self.mismatch::<()>("an object with one member, for this variant", frame);
            }
            None => {}
        }
    }

    fn one_property(
        &mut self,
        variants: &'static Variants,
        frame: &Frame<'_>,
        is_beside: bool,
        read: &mut dyn FnMut(&mut Self, &Frame<'_>, usize),
    ) {
        let Some(mut object) = self.properties() else {
            return;
        };
        let mut first = None;
        let mut count = 0;
        while let Some(found) = self.next_property(&mut object, Wanted::Variants(variants), frame) {
            count += 1;
            match found {
                Found::Known(index) if count == 1 => {
                    first = Some(index);
                    if let Some(attempt) = self.collector.attempt_at(frame) {
                        attempt.known += 1;
                    }
                    self.read_property(variants, &object, index, frame, is_beside, read);
                }
                Found::Known(index) if first == Some(index) => {
                    self.report_at_name(&object, report::duplicate_field(), frame);
                    self.skip_value(frame);
                }
                Found::Other if count == 1 => {
                    let name = alloc::string::String::from(self.name_at(object.name));
                    self.report_unknown_variant(variants, &name, object.name, frame);
                    self.skip_value(frame);
                }
                Found::Known(_) | Found::Other => {
                    self.report_unknown(object.name, core::iter::empty(), frame);
                    self.skip_value(frame);
                }
            }
        }
        if count == 0 && !self.is_stopped() {
            let violation = report::wrong_type("an object with one member, for a variant", "an empty object");
            self.collector.report(frame, object.object, violation);
        }
    }

    /// Reads the one property that a variant is.
    fn read_property(
        &mut self,
        variants: &'static Variants,
        object: &Properties,
        index: usize,
        frame: &Frame<'_>,
        is_beside: bool,
        read: &mut dyn FnMut(&mut Self, &Frame<'_>, usize),
    ) {
        let name = self.property_name(object);
        let property = name.frame(frame);
        if !variants.is_unit(index) {
            read(self, &property, index);
        } else if is_beside {
            if null(self, &property).is_some() {
                read(self, &property, index);
            }
        } else {
            let violation = report::wrong_type("a string, for this variant", "an object");
            self.collector.report(frame, object.object, violation);
            self.skip_value(frame);
        }
    }
}
