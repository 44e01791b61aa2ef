//! What stands for the value that it points to.

use crate::parse::source::{Input, Text};
use crate::report::At;
use crate::value::Optional;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use schemars::SchemaGenerator;

#[diagnostic::do_not_recommend]
impl<T: Optional + Clone> Optional for Cow<'_, T> {}

macro_rules! pointers {
    ($($ty:ty $(, $lifetime:lifetime)?, by $describe:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($lifetime,)? T: Optional> Optional for $ty {}

        impl<$($lifetime,)? T: Validate + ?Sized> Validate for $ty {
            type Rules = T::Rules;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                (**self).walk(rules, at);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                (**self).with_name(with);
            }
        }

        impl<$($lifetime,)? T: JsonSchema + ?Sized> JsonSchema for $ty {
            type Rules = T::Rules;

            fn name() -> Cow<'static, str> {
                T::name()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                T::$describe(rules, generator)
            }

            fn describe_key(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                T::describe_key(rules, generator)
            }

            fn inlined(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                T::inlined(rules, generator)
            }

            fn flattened(rules: &Self::Rules, generator: &mut SchemaGenerator) -> (Schema, bool) {
                T::flattened(rules, generator)
            }

            fn is_optional(rules: &Self::Rules) -> bool {
                T::is_optional(rules)
            }
        }
    )* };
}

macro_rules! owners {
    ($($ty:ident;)*) => { $(
        pointers! { $ty<T>, by describe; }

        impl<'de, T: Parse<'de>> Parse<'de> for $ty<T> {
            type Rules = T::Rules;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                T::parse(input, rules, at).map($ty::new)
            }

            fn null() -> Option<Self> {
                T::null().map($ty::new)
            }

            fn absent(rules: &Self::Rules) -> Option<Self> {
                T::absent(rules).map($ty::new)
            }

            fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                T::parse_key(name, rules, at).map($ty::new)
            }
        }
    )* };
}

pointers! {
    &'a T, 'a, by describe_borrowed;
    &'a mut T, 'a, by describe;
}

owners! {
    Box;
    Rc;
}

#[cfg(target_has_atomic = "ptr")]
use alloc::sync::Arc;
#[cfg(target_has_atomic = "ptr")]
owners! {
    Arc;
}

/// `serde` does not borrow here either, but for texts.
impl<'de, T: Parse<'de> + Clone> Parse<'de> for Cow<'_, T> {
    type Rules = T::Rules;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        T::parse(input, rules, at).map(Cow::Owned)
    }

    fn absent(rules: &Self::Rules) -> Option<Self> {
        T::absent(rules).map(Cow::Owned)
    }

    fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        T::parse_key(name, rules, at).map(Cow::Owned)
    }
}

impl<T: Validate + ToOwned + ?Sized> Validate for Cow<'_, T> {
    type Rules = T::Rules;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        (**self).walk(rules, at);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        (**self).with_name(with);
    }
}

impl<T: JsonSchema + ToOwned + ?Sized> JsonSchema for Cow<'_, T> {
    type Rules = T::Rules;

    fn name() -> Cow<'static, str> {
        T::name()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        T::describe(rules, generator)
    }

    fn describe_key(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        T::describe_key(rules, generator)
    }

    fn inlined(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        T::inlined(rules, generator)
    }

    fn flattened(rules: &Self::Rules, generator: &mut SchemaGenerator) -> (Schema, bool) {
        T::flattened(rules, generator)
    }

    fn is_optional(rules: &Self::Rules) -> bool {
        T::is_optional(rules)
    }
}
