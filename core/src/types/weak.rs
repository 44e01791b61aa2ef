//! Weak pointers, as `serde` reads them: nothing keeps the value alive, so that what has been read and judged is gone.

use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::rules::{RuleSet, check_presence};
use crate::value::Optional;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;

macro_rules! weak {
    ($($ty:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T> Optional for $ty {}

        impl<T: Validate> Validate for $ty {
            type Rules<'r> = <T::Rules<'r> as RuleSet>::Nullable where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                match self.upgrade() {
                    Some(value) => value.walk(frame, RuleSet::of_present(rules), collector),
                    None => _ = check_presence(rules, frame, collector, 0),
                }
            }
        }

        impl<'de, T: Parse<'de>> Parse<'de> for $ty {
            type Rules<'r> = <T::Rules<'r> as RuleSet>::Nullable where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                Option::<T>::read(cursor, frame, rules).map(|_| Self::new())
            }

            fn absent(rules: &Self::Rules<'_>) -> Option<Self> {
                Option::<T>::absent(rules).map(|_| Self::new())
            }
        }

        impl<T: JsonSchema> JsonSchema for $ty {
            type Rules<'r> = <T::Rules<'r> as RuleSet>::Nullable where Self: 'r;

            fn name() -> Cow<'static, str> {
                Option::<T>::name()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                Option::<T>::describe(rules, generator)
            }

            fn is_optional(rules: &Self::Rules<'_>) -> bool {
                Option::<T>::is_optional(rules)
            }
        }
    )* };
}

weak! { alloc::rc::Weak<T>; }

#[cfg(target_has_atomic = "ptr")]
weak! { alloc::sync::Weak<T>; }
