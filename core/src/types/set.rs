use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use schemars::SchemaGenerator;

/// Sets: an element that is there twice is a violation, since the schema says `uniqueItems`.
macro_rules! sets {
    ($([$($state:ident)?] $ty:ty, made by [$($maker:tt)*];)*) => { $(
        impl<T: Validate, $($state)?> Validate for $ty {
            type Rules<'r> = Rules<'r, $ty, T::Rules<'r>> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                $crate::types::list::walk::<T, $ty>(self, self.iter(), frame, rules, collector);
            }
        }

        impl<'de, T: Parse<'de>, $($state)?> Parse<'de> for $ty
        where
            $($maker)*
        {
            type Rules<'r> = Rules<'r, $ty, T::Rules<'r>> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                cursor.collection(rules, frame, |set: &mut $ty, element| set.insert(element), |set| set)
            }
        }

        impl<T: JsonSchema, $($state)?> JsonSchema for $ty {
            type Rules<'r> = Rules<'r, $ty, T::Rules<'r>> where Self: 'r;

            fn name() -> Cow<'static, str> {
                alloc::format!("Set_of_{}", T::name()).into()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                $crate::types::list::describe::<T, $ty>(rules, generator, true)
            }
        }
    )* };
}

#[cfg(feature = "indexmap")]
pub(super) use sets;

sets! {
    [] BTreeSet<T>, made by [T: Ord];
}

#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
sets! {
    [S] std::collections::HashSet<T, S>, made by [T: Eq + Hash, S: BuildHasher + Default];
}
