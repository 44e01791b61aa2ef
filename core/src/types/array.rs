use super::list::{describe, walk};
use crate::constraint::{Constraint, len};
use crate::parse::list::array;
use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;

/// Rules are about the elements as a slice, as those on a `Vec` are.
impl<T: Validate, const N: usize> Validate for [T; N] {
    type Rules = Rules<[T], T::Rules>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        walk::<T, [T]>(self, self.iter(), rules, at);
    }
}

impl<'de, T: Parse<'de>, const N: usize> Parse<'de> for [T; N] {
    type Rules = Rules<[T], T::Rules>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        array(input, rules, at)
    }
}

impl<T: JsonSchema, const N: usize> JsonSchema for [T; N] {
    type Rules = Rules<[T], T::Rules>;

    fn name() -> Cow<'static, str> {
        match N {
            0 => "EmptyArray".into(),
            _ => alloc::format!("Array_size_{N}_of_{}", T::name()).into(),
        }
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        let mut schema = describe::<T, [T]>(rules, generator, false);
        Constraint::<[T]>::describe(&len().exactly(N), &mut schema);
        if N == 0 {
            schema.remove("items");
        }
        schema
    }
}
