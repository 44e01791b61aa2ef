use super::ReadVariant;
use crate::parse::Cursor;
use crate::parse::cursor::Saved;
use crate::parse::properties::{Found, Properties, Wanted};
use crate::parse::view::Role;
use crate::report::{self, Frame};
use crate::table::Variants;

/// Reads `{"tag": "Variant", "content": …}`, in either order. `names` are those of the two.
#[inline]
pub fn adjacent<'de, T>(
    names: &'static [&'static str; 2],
    deny_unknown_fields: bool,
    variants: &'static Variants,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    read: ReadVariant<'de, T>,
) -> Option<T> {
    let mut value = None;
    let adjacent = Adjacent { names, deny_unknown_fields, variants, frame };
    adjacent.read(cursor, &mut |cursor, frame, index| value = read(cursor, frame, index));
    value
}

struct Adjacent<'f> {
    names: &'static [&'static str; 2],
    deny_unknown_fields: bool,
    variants: &'static Variants,
    /// Stands at the object.
    frame: &'f Frame<'f>,
}

type Read<'r, 'de> = dyn FnMut(&mut Cursor<'de>, &Frame<'_>, usize) + 'r;

/// The tag's index among the two names.
const TAG: usize = 0;

/// What has been seen of an object.
#[derive(Default)]
struct Seen {
    /// The variant that the tag names, once it has been seen; the inner `None` is a tag that names none.
    tag: Option<Option<usize>>,
    has_content: bool,
    /// A content that came before the tag: where its name and its value stand.
    early: Option<(usize, Saved)>,
}

impl Adjacent<'_> {
    /// Calls `read` with the cursor before the content, or anywhere for a variant that has none, if nothing is wrong so far.
    fn read<'de>(&self, cursor: &mut Cursor<'de>, read: &mut Read<'_, 'de>) {
        let Some(mut object) = cursor.properties() else {
            cursor.mismatch::<()>("an object", self.frame);
            return;
        };
        if object.view.role == Role::Flattened {
            return self.read_flattened(cursor, &mut object, read);
        }
        let mut seen = Seen::default();
        while let Some(found) = cursor.next_property(&mut object, Wanted::Listed(self.names), self.frame) {
            self.read_property(found, &object, &mut seen, cursor, read);
        }
        if cursor.is_stopped() {
            return;
        }
        if seen.tag.is_none() {
            self.report_missing(TAG, object.object, cursor);
        }
        let end = cursor.save();
        if let Some((name, value)) = seen.early {
            cursor.restore(value);
            self.read_content(name, seen.tag.flatten(), cursor, read);
            cursor.restore(end);
        }
        self.finish(&seen, object.object, cursor, read);
    }

    fn read_property<'de>(
        &self,
        found: Found,
        object: &Properties,
        seen: &mut Seen,
        cursor: &mut Cursor<'de>,
        read: &mut Read<'_, 'de>,
    ) {
        match found {
            Found::Known(TAG) if seen.tag.is_none() => {
                if let Some(attempt) = cursor.collector.attempt_at(self.frame) {
                    attempt.known += 1;
                }
                seen.tag = Some(cursor.variant(self.variants, &Frame::property(self.frame, self.name(TAG))));
            }
            Found::Known(index) if index == TAG || seen.has_content => {
                cursor.report_at_name(object, report::duplicate_field(), self.frame);
                cursor.skip_value(self.frame);
            }
            Found::Known(_) => {
                seen.has_content = true;
                match seen.tag {
                    Some(index) => self.read_content(object.name, index, cursor, read),
                    None => {
                        seen.early = Some((object.name, cursor.save()));
                        let content = Frame::property(self.frame, self.name(1));
                        cursor.returning(|cursor| cursor.skip_value(&content));
                    }
                }
            }
            Found::Other => {
                if self.deny_unknown_fields {
                    cursor.report_unknown(object.name, core::iter::empty(), self.frame);
                }
                cursor.skip_value(self.frame);
            }
        }
    }

    /// Reads the content, once it is known of which variant it is.
    fn read_content<'de>(&self, name: usize, index: Option<usize>, cursor: &mut Cursor<'de>, read: &mut Read<'_, 'de>) {
        let content = Frame::property(self.frame, self.name(1));
        match index {
            Some(index) if !self.variants.is_unit(index) => read(cursor, &content, index),
            unit => {
                if unit.is_some() && self.deny_unknown_fields {
                    cursor.collector.report(&content, name, report::unknown_field(None));
                }
                cursor.skip_value(&content);
            }
        }
    }

    /// Once all is known: a variant without content is made, one with content must have had it.
    fn finish<'de>(&self, seen: &Seen, object: usize, cursor: &mut Cursor<'de>, read: &mut Read<'_, 'de>) {
        match seen.tag.flatten() {
            Some(index) if self.variants.is_unit(index) => read(cursor, self.frame, index),
            Some(_) if !seen.has_content => self.report_missing(1, object, cursor),
            _ => {}
        }
    }

    /// Reads the two among the properties of others: of a variant that has no content, its name is for others.
    fn read_flattened<'de>(&self, cursor: &mut Cursor<'de>, object: &mut Properties, read: &mut Read<'_, 'de>) {
        let [tag, content] = *self.names;
        if cursor.next_property(object, Wanted::One(tag), self.frame).is_none() {
            return self.report_missing(TAG, object.object, cursor);
        }
        let Some(index) = cursor.variant(self.variants, &Frame::property(self.frame, tag)) else {
            cursor.next_property(object, Wanted::One(content), self.frame);
            return;
        };
        if self.variants.is_unit(index) {
            return read(cursor, self.frame, index);
        }
        match cursor.next_property(object, Wanted::One(content), self.frame) {
            Some(_) => read(cursor, &Frame::property(self.frame, content), index),
            None => self.report_missing(1, object.object, cursor),
        }
    }

    fn report_missing(&self, name: usize, object: usize, cursor: &mut Cursor<'_>) {
        if !cursor.is_stopped() {
            cursor.collector.report(&Frame::property(self.frame, self.name(name)), object, report::required());
        }
    }

    fn name(&self, index: usize) -> &'static str {
        self.names.get(index).copied().unwrap_or_default()
    }
}
