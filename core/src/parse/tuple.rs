use super::Cursor;
use super::object::ReadField;
use crate::constraint::len;
use crate::report::Frame;

impl<'de> Cursor<'de> {
    /// Reads a list of a fixed length, each element into a place of its own, and says whether there is nothing wrong with it. With
    /// fewer or more elements, what was found in them is taken back, since a container is judged before its parts.
    #[inline(never)]
    pub fn tuple(&mut self, length: usize, frame: &Frame<'_>, read: &mut ReadField<'_, 'de>) -> bool {
        let Some(mut list) = self.elements(frame) else {
            return false;
        };
        let mark = self.collector.mark();
        while self.next_element(&mut list) {
            match list.length() {
                index if index <= length => read(self, list.frame(), index - 1),
                _ => _ = self.skip_value(list.frame()),
            }
        }
        if self.is_stopped() {
            return false;
        }
        if list.length() != length {
            self.collector.forget_since(mark, frame);
            let violation = len().exactly(length).broken_by(list.length());
            self.collector.report(frame, list.offset(), violation);
            return false;
        }
        !self.collector.found_since(mark) || self.keeps_broken
    }
}
