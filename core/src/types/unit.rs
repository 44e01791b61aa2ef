use super::of_type;
use crate::parse::null;
use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use core::marker::PhantomData;
use schemars::SchemaGenerator;

/// What is null in a document: null is its value, and anything else is none.
macro_rules! units {
    ($([$($parameter:ident)?] $ty:ty, $value:expr;)*) => { $(
        impl<$($parameter: ?Sized)?> Validate for $ty {
            type Rules = Rules<$ty>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                rules.check(self, at);
            }
        }

        impl<'de, $($parameter: ?Sized)?> Parse<'de> for $ty {
            type Rules = Rules<$ty>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                null(input, at)?;
                rules.check(&$value, at).then_some($value)
            }
        }

        impl<$($parameter: ?Sized)?> JsonSchema for $ty {
            type Rules = Rules<$ty>;

            fn name() -> Cow<'static, str> {
                "null".into()
            }

            fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
                rules.describe(of_type("null"))
            }
        }
    )* };
}

units! {
    [] (), ();
    [T] PhantomData<T>, PhantomData;
}
