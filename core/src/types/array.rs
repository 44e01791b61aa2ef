use super::list::{describe, walk, walk_plain};
use crate::constraint::{Constraint, len};
use crate::parse::Cursor;
use crate::parse::list::Parts;
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use schemars::SchemaGenerator;

/// Rules are about the elements as a slice, as those on a `Vec` are.
impl<T: Validate, const N: usize> Validate for [T; N] {
    type Rules<'r>
        = Rules<'r, [T], T::Rules<'r>>
    where
        Self: 'r;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        walk::<T, [T]>(self, self.iter(), frame, rules, collector);
    }

    fn walk_plain(&self, frame: &Frame<'_>, collector: &mut Collector) {
        walk_plain(self.iter(), frame, collector);
    }
}

impl<'de, T: Parse<'de>, const N: usize> Parse<'de> for [T; N] {
    type Rules<'r>
        = Rules<'r, [T], T::Rules<'r>>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        let offset = cursor.offset();
        let outer = cursor.begin_parts(rules);
        let mark = cursor.collector.mark();
        let mut elements = Vec::new();
        let is_read = cursor.tuple(N, frame, &mut |cursor, frame, _| {
            elements.extend(T::read(cursor, frame, &rules.items));
        });
        cursor.end_parts(outer);
        if !is_read {
            return None;
        }
        let array = <[T; N]>::try_from(elements).ok();
        let parts = Parts { length: N, is_distinct: true, mark, frame, offset };
        let is_sound = cursor.judge_container(rules, array.as_ref().map(|array| &array[..]), parts);
        cursor.judged(is_sound, || array)?
    }
}

impl<T: JsonSchema, const N: usize> JsonSchema for [T; N] {
    type Rules<'r>
        = Rules<'r, [T], T::Rules<'r>>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        match N {
            0 => "EmptyArray".into(),
            _ => alloc::format!("Array_size_{N}_of_{}", T::name()).into(),
        }
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        let mut schema = describe::<T, [T]>(rules, generator, false);
        Constraint::<[T]>::describe(&len().exactly(N), &mut schema);
        if N == 0 {
            schema.remove("items");
        }
        schema
    }
}
