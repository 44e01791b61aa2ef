use crate::parse::list::list;
use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;
use smallvec::{Array, SmallVec};

impl<A: Array> Validate for SmallVec<A>
where
    A::Item: Validate,
{
    type Rules = Rules<[A::Item], <A::Item as Validate>::Rules>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        self.as_slice().walk(rules, at);
    }
}

impl<'de, A: Array> Parse<'de> for SmallVec<A>
where
    A::Item: Parse<'de>,
{
    type Rules = Rules<[A::Item], <A::Item as Parse<'de>>::Rules>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let add = |list: &mut Self, element| {
            list.push(element);
            true
        };
        list(input, rules, at, add, SmallVec::as_slice)
    }
}

impl<A: Array> JsonSchema for SmallVec<A>
where
    A::Item: JsonSchema,
{
    type Rules = Rules<[A::Item], <A::Item as JsonSchema>::Rules>;

    fn name() -> Cow<'static, str> {
        <[A::Item]>::name()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        <[A::Item]>::describe(rules, generator)
    }
}
