use super::of_type;
use crate::parse::{Cursor, null};
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use core::marker::PhantomData;
use schemars::SchemaGenerator;

/// What is null in a document: null is its value, and anything else is none.
macro_rules! units {
    ($([$($parameter:ident)?] $ty:ty, $value:expr;)*) => { $(
        impl<$($parameter: ?Sized)?> Validate for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                rules.check(self, frame, collector, 0);
            }
        }

        impl<'de, $($parameter: ?Sized)?> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                let offset = cursor.offset();
                null(cursor, frame)?;
                let is_sound = rules.check(&$value, frame, &mut cursor.collector, offset);
                cursor.judged(is_sound, || $value)
            }
        }

        impl<$($parameter: ?Sized)?> JsonSchema for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn name() -> Cow<'static, str> {
                "null".into()
            }

            fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
                rules.describe(of_type("null"))
            }
        }
    )* };
}

units! {
    [] (), ();
    [T] PhantomData<T>, PhantomData;
}
