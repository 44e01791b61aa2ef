use super::Cursor;
use super::list::Parts;
use super::properties::Wanted;
use crate::Parse;
use crate::report::{self, Frame};
use crate::rules::Rules;

impl<'de> Cursor<'de> {
    /// Reads an object property by property into a map, and judges it. `add` says whether the key is new.
    pub(crate) fn map<'r, K, T, C>(
        &mut self,
        rules: &Rules<'r, C, T::Rules<'r>, K::Rules<'r>>,
        frame: &Frame<'_>,
        mut add: impl FnMut(&mut C, K, T) -> bool,
    ) -> Option<C>
    where
        K: Parse<'de> + 'r,
        T: Parse<'de> + 'r,
        C: Default,
    {
        let Some(mut object) = self.properties() else {
            return self.mismatch("an object", frame);
        };
        let mark = self.collector.mark();
        let outer = self.begin_parts(rules);
        let mut map = C::default();
        let (mut length, mut made) = (0, 0);
        while self.next_property(&mut object, Wanted::Any, frame).is_some() {
            length += 1;
            let name = self.property_name(&object);
            // A name has no pointer of its own: what is wrong with it is reported at the map.
            let key =
                self.at_name(&object, |cursor| cursor.making_values(|cursor| K::read_key(cursor, frame, &rules.keys)));
            let property = name.frame(frame);
            let value = T::read(self, &property, &rules.items);
            if let (Some(key), Some(value)) = (key, value) {
                made += 1;
                if !add(&mut map, key, value) {
                    self.collector.report(&property, object.name, report::duplicate_field());
                }
            }
        }
        self.end_parts(outer);
        // A map knows every name.
        if let Some(attempt) = self.collector.attempt_at(frame) {
            attempt.known += length;
        }
        let parts = Parts { length, is_distinct: true, mark, frame, offset: object.object };
        let is_complete = made == length;
        let is_sound = self.judge_container(rules, is_complete.then_some(&map), parts);
        (is_complete && (is_sound || self.keeps_broken)).then_some(map)
    }
}
