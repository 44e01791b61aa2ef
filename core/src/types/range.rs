//! Ranges, in the form that `serde` gives them.

use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use core::ops::{Range, RangeFrom, RangeInclusive, RangeTo};
use schemars::SchemaGenerator;

/// How the ranges look in a document.
mod form {
    /// A beginning and an end.
    #[derive(crate::Parse, crate::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub(super) struct Range<T> {
        pub(super) start: T,
        pub(super) end: T,
    }

    /// A beginning.
    #[derive(crate::Parse, crate::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub(super) struct RangeFrom<T> {
        pub(super) start: T,
    }

    /// An end.
    #[derive(crate::Parse, crate::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub(super) struct RangeTo<T> {
        pub(super) end: T,
    }
}

macro_rules! ranges {
    ($($ty:ident as $form:ident { $($bound:ident),* }: |$range:ident| [$($look:expr),*], |$read:ident| $make:expr;)*) => { $(
        impl<T: Validate> Validate for $ty<T> {
            type Rules = Rules<$ty<T>>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                let $range = self;
                if rules.check(self, at) {
                    $( $look.walk(&T::Rules::default(), &mut at.name(stringify!($bound))); )*
                }
            }
        }

        impl<'de, T: Parse<'de>> Parse<'de> for $ty<T> {
            type Rules = Rules<$ty<T>>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let $read = form::$form::<T>::parse(input, &Rules::NONE, at)?;
                let value = $make;
                rules.check(&value, at).then_some(value)
            }
        }

        impl<T: JsonSchema> JsonSchema for $ty<T> {
            type Rules = Rules<$ty<T>>;

            fn name() -> Cow<'static, str> {
                alloc::format!("{}_of_{}", stringify!($form), T::name()).into()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                rules.describe(form::$form::<T>::describe(&Rules::NONE, generator))
            }
        }
    )* };
}

ranges! {
    Range as Range { start, end }: |range| [range.start, range.end], |form| form.start..form.end;
    RangeInclusive as Range { start, end }: |range| [range.start(), range.end()], |form| form.start..=form.end;
    RangeFrom as RangeFrom { start }: |range| [range.start], |form| form.start..;
    RangeTo as RangeTo { end }: |range| [range.end], |form| ..form.end;
}
