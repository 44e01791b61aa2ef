use super::key::Key;
use super::{Failure, found, read_with};
use crate::parse::Cursor;
use crate::parse::list::Elements;
use crate::parse::properties::{Properties, Wanted};
use crate::report::Frame;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess};

/// The elements of a list, for a visitor.
pub(super) struct ListAccess<'c, 'f, 'de> {
    pub(super) cursor: &'c mut Cursor<'de>,
    pub(super) list: Elements<'f>,
    pub(super) is_at_end: bool,
}

impl ListAccess<'_, '_, '_> {
    /// Passes over what has not been read.
    pub(super) fn finish(mut self) {
        while !self.is_at_end && self.cursor.next_element(&mut self.list) {
            self.cursor.skip_value(self.list.frame());
        }
    }
}

impl<'de> SeqAccess<'de> for &mut ListAccess<'_, '_, 'de> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        if self.is_at_end || !self.cursor.next_element(&mut self.list) {
            self.is_at_end = true;
            return if self.cursor.is_stopped() { Err(found()) } else { Ok(None) };
        }
        let value = read_with(self.cursor, self.list.frame(), |format| seed.deserialize(format));
        value.map(Some).ok_or_else(found)
    }
}

/// The properties of an object, for a visitor.
pub(super) struct ObjectAccess<'c, 'f, 'de> {
    pub(super) cursor: &'c mut Cursor<'de>,
    /// Stands at the object.
    pub(super) frame: &'f Frame<'f>,
    pub(super) object: Properties,
    pub(super) wanted: Wanted,
    /// A name has been read, and its value not.
    pub(super) has_value: bool,
    pub(super) is_at_end: bool,
}

impl ObjectAccess<'_, '_, '_> {
    /// Passes over what has not been read.
    pub(super) fn finish(mut self) {
        while !self.is_at_end {
            self.advance();
        }
    }

    /// Moves to the next property, and says whether there is one.
    fn advance(&mut self) -> bool {
        if core::mem::take(&mut self.has_value) {
            self.cursor.skip_value(self.frame);
        }
        self.has_value = self.cursor.next_property(&mut self.object, self.wanted, self.frame).is_some();
        self.is_at_end = !self.has_value;
        self.has_value
    }
}

impl<'de> MapAccess<'de> for &mut ObjectAccess<'_, '_, 'de> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        if self.is_at_end || !self.advance() {
            return if self.cursor.is_stopped() { Err(found()) } else { Ok(None) };
        }
        seed.deserialize(Key(self.cursor.name_to_keep(&self.object))).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        self.has_value = false;
        let name = self.cursor.property_name(&self.object);
        let value = read_with(self.cursor, &name.frame(self.frame), |format| seed.deserialize(format));
        value.ok_or_else(found)
    }
}
