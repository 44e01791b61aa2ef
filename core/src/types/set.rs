use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use schemars::SchemaGenerator;

/// Sets: an element that is there twice is a violation, since the schema says `uniqueItems`.
macro_rules! sets {
    ($([$($state:ident)?] $ty:ty, made by [$($maker:tt)*];)*) => { $(
        impl<T: Validate, $($state)?> Validate for $ty {
            type Rules = Rules<$ty, T::Rules>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
 $crate::types::list::walk::<T, $ty>(self, self.iter(), rules, at);
            }
        }

        impl<'de, T: Parse<'de>, $($state)?> Parse<'de> for $ty
        where
            $($maker)*
        {
            type Rules = Rules<$ty, T::Rules>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                $crate::parse::list::list(input, rules, at, |set: &mut $ty, element| set.insert(element), |set| set)
            }
        }

        impl<T: JsonSchema, $($state)?> JsonSchema for $ty {
            type Rules = Rules<$ty, T::Rules>;

            fn name() -> Cow<'static, str> {
                alloc::format!("Set_of_{}", T::name()).into()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
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
