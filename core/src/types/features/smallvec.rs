use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;
use smallvec::{Array, SmallVec};

impl<A: Array> Validate for SmallVec<A>
where
    A::Item: Validate,
{
    type Rules<'r>
        = Rules<'r, [A::Item], <A::Item as Validate>::Rules<'r>>
    where
        Self: 'r;

    fn walk<'r>(
        &self,
        frame: &Frame<'_>,
        rules: &Rules<'r, [A::Item], <A::Item as Validate>::Rules<'r>>,
        collector: &mut Collector,
    ) {
        self.as_slice().walk(frame, rules, collector);
    }
}

impl<'de, A: Array> Parse<'de> for SmallVec<A>
where
    A::Item: Parse<'de>,
{
    type Rules<'r>
        = Rules<'r, [A::Item], <A::Item as Parse<'de>>::Rules<'r>>
    where
        Self: 'r;

    fn read<'r>(
        cursor: &mut Cursor<'de>,
        frame: &Frame<'_>,
        rules: &Rules<'r, [A::Item], <A::Item as Parse<'de>>::Rules<'r>>,
    ) -> Option<Self> {
        let add = |list: &mut Self, element| {
            list.push(element);
            true
        };
        cursor.collection(rules, frame, add, SmallVec::as_slice)
    }
}

impl<A: Array> JsonSchema for SmallVec<A>
where
    A::Item: JsonSchema,
{
    type Rules<'r>
        = Rules<'r, [A::Item], <A::Item as JsonSchema>::Rules<'r>>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        <[A::Item]>::name()
    }

    fn describe<'r>(
        rules: &Rules<'r, [A::Item], <A::Item as JsonSchema>::Rules<'r>>,
        generator: &mut SchemaGenerator,
    ) -> Schema {
        <[A::Item]>::describe(rules, generator)
    }
}
