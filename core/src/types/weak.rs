//! Weak pointers, as `serde` reads them: nothing keeps the value alive, so that what has been read and judged is gone.

use crate::parse::source::Input;
use crate::report::At;
use crate::rules::{Nullable, check_presence};
use crate::value::Optional;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;

macro_rules! weak {
    ($($ty:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T> Optional for $ty {}

        impl<T: Validate> Validate for $ty {
            type Rules = Nullable<T::Rules>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                match self.upgrade() {
                    Some(value) => value.walk(&rules.0, at),
                    None => {
                        check_presence(rules, at);
                    }
                }
            }
        }

        impl<'de, T: Parse<'de>> Parse<'de> for $ty {
            type Rules = Nullable<T::Rules>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                Option::<T>::parse(input, rules, at).map(|_| Self::new())
            }

            fn absent(rules: &Self::Rules) -> Option<Self> {
                Option::<T>::absent(rules).map(|_| Self::new())
            }
        }

        impl<T: JsonSchema> JsonSchema for $ty {
            type Rules = Nullable<T::Rules>;

            fn name() -> Cow<'static, str> {
                Option::<T>::name()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                Option::<T>::describe(rules, generator)
            }

            fn is_optional(rules: &Self::Rules) -> bool {
                Option::<T>::is_optional(rules)
            }
        }
    )* };
}

weak! { alloc::rc::Weak<T>; }

#[cfg(target_has_atomic = "ptr")]
weak! { alloc::sync::Weak<T>; }
