//! Ranges, in the form that `serde` gives them.

use crate::parse::{Cursor, read_whole};
use crate::report::{Collector, Frame};
use crate::rules::{RuleSet, Rules};
use crate::validate::walk_whole;
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
            type Rules<'r> = Rules<'r, $ty<T>> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                walk_whole(self, frame, rules, collector, |collector| {
                    let $range = self;
                    $( $look.walk_plain(&Frame::property(frame, stringify!($bound)), collector); )*
                });
            }
        }

        impl<'de, T: Parse<'de>> Parse<'de> for $ty<T> {
            type Rules<'r> = Rules<'r, $ty<T>> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                read_whole(cursor, frame, rules, |cursor, frame| {
                    form::$form::<T>::read_plain(cursor, frame).map(|$read| $make)
                })
            }
        }

        impl<T: JsonSchema> JsonSchema for $ty<T> {
            type Rules<'r> = Rules<'r, $ty<T>> where Self: 'r;

            fn name() -> Cow<'static, str> {
                alloc::format!("{}_of_{}", stringify!($form), T::name()).into()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                rules.describe(form::$form::<T>::describe(&RuleSet::NONE, generator))
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
