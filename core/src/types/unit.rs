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
            type Rules<'r>
        = Rules<'r, $ty>
    where
        Self: 'r;

            fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
                rules.check(self, frame, collector, 0);
            }
        }

        impl<'de, $($parameter: ?Sized)?> Parse<'de> for $ty {
            type Rules<'r>
        = Rules<'r, $ty>
    where
        Self: 'r;

            fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
            where
                Self: 'r,
            {
        let offset = cursor.offset();
        null(cursor, frame)?;
        match rules.check(&$value, frame, &mut cursor.collector, offset) {
            true => Some($value),
            false => cursor.broken(|| $value),
        }
    }
        }

        impl<$($parameter: ?Sized)?> JsonSchema for $ty {
            type Rules<'r>
        = Rules<'r, $ty>
    where
        Self: 'r;

            fn name() -> Cow<'static, str> {
                "null".into()
            }

            fn describe<'r>(rules: &Self::Rules<'r>, _: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
                rules.describe(of_type("null"))
            }
        }
    )* };
}

units! {
    [] (), ();
    [T] PhantomData<T>, PhantomData;
}
