use super::ReadVariant;
use crate::parse::Cursor;
use crate::parse::properties::{Found, Wanted};
use crate::parse::view::{Role, Source};
use crate::report::{self, Frame};
use crate::table::Variants;

/// Reads `{"tag": "Variant", …}`, wherever the tag stands. `deny_unknown_fields` is about a variant without content.
#[inline]
pub fn internal<'de, T>(
    tag: &'static str,
    deny_unknown_fields: bool,
    variants: &'static Variants,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    read: ReadVariant<'de, T>,
) -> Option<T> {
    let mut value = None;
    cursor.internal(tag, deny_unknown_fields, variants, frame, &mut |cursor, index| {
        value = read(cursor, frame, index);
    });
    value
}

impl Cursor<'_> {
    /// Calls `read` with the cursor before the object, of which the tag is hidden, unless something is wrong with that.
    fn internal(
        &mut self,
        tag: &'static str,
        deny_unknown_fields: bool,
        variants: &'static Variants,
        frame: &Frame<'_>,
        read: &mut dyn FnMut(&mut Self, usize),
    ) {
        let object = self.save();
        let Some(index) = self.find_tag(tag, variants, frame) else {
            return;
        };
        self.restore(object);
        self.beside_tag(tag, |cursor| {
            if !variants.is_unit(index) || cursor.pass_beside_tag(deny_unknown_fields, frame) {
                read(cursor, index);
            }
        });
    }

    /// Looks for the tag of an object and says which variant it names. If that can't be said, it is reported, and the object is
    /// passed over.
    ///
    /// A tag that comes first costs nothing but its own reading. One that comes late costs passing over what is before it.
    fn find_tag(&mut self, tag: &'static str, variants: &'static Variants, frame: &Frame<'_>) -> Option<usize> {
        let start = self.save();
        let Some(mut object) = self.properties() else {
            return self.mismatch("an object", frame);
        };
        let found = self.found();
        while let Some(property) = self.next_property(&mut object, Wanted::One(tag), frame) {
            if let Found::Known(_) = property {
                let index = self.returning(|cursor| cursor.variant(variants, &Frame::property(frame, tag)));
                if index.is_none() && !self.is_stopped() && object.view.source == Source::Document {
                    self.restore(start);
                    self.skip_value(frame);
                }
                return index;
            }
            let name = self.property_name(&object);
            self.returning(|cursor| cursor.skip_value(&name.frame(frame)));
        }
        if !self.is_stopped() && self.found() == found {
            self.collector.report(&Frame::property(frame, tag), object.object, report::required());
        }
        None
    }

    /// Passes over what stands beside the tag of a variant that has no content, and says whether it may be there.
    pub(in crate::parse) fn pass_beside_tag(&mut self, deny_unknown_fields: bool, frame: &Frame<'_>) -> bool {
        let found = self.found();
        let Some(mut object) = self.properties() else {
            return false;
        };
        if object.view.role == Role::Flattened {
            self.depth -= 1;
            return true;
        }
        while self.next_property(&mut object, Wanted::Any, frame).is_some() {
            if deny_unknown_fields {
                self.report_unknown(object.name, core::iter::empty(), frame);
            }
            self.skip_value(frame);
        }
        self.found() == found && !self.is_stopped()
    }
}
