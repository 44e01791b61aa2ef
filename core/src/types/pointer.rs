//! What stands for the value that it points to.

use crate::parse::Cursor;
use crate::report::{Collector, Frame};
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
            type Rules<'r>
        = T::Rules<'r>
    where
        Self: 'r;

            #[inline]
            fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
                (**self).walk(frame, rules, collector);
            }

            #[inline]
            fn walk_plain(&self, frame: &Frame<'_>, collector: &mut Collector) {
                (**self).walk_plain(frame, collector);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                (**self).with_name(with);
            }
        }

        impl<$($lifetime,)? T: JsonSchema + ?Sized> JsonSchema for $ty {
            type Rules<'r>
        = T::Rules<'r>
    where
        Self: 'r;

            fn name() -> Cow<'static, str> {
                T::name()
            }

            fn describe<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
                T::$describe(rules, generator)
            }

            fn describe_key<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
                T::describe_key(rules, generator)
            }

            fn inlined<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
                T::inlined(rules, generator)
            }

            fn flattened<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> (Schema, bool)
    where
        Self: 'r,
    {
                T::flattened(rules, generator)
            }

            fn is_optional<'r>(rules: &Self::Rules<'r>) -> bool
    where
        Self: 'r,
    {
                T::is_optional(rules)
            }
        }
    )* };
}

macro_rules! owners {
    ($($ty:ident;)*) => { $(
        pointers! { $ty<T>, by describe; }

        impl<'de, T: Parse<'de>> Parse<'de> for $ty<T> {
            type Rules<'r>
        = T::Rules<'r>
    where
        Self: 'r;

            fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
            where
                Self: 'r,
            {
                T::read(cursor, frame, rules).map($ty::new)
            }

            fn read_plain(cursor: &mut Cursor<'de>, frame: &Frame<'_>) -> Option<Self> {
                T::read_plain(cursor, frame).map($ty::new)
            }

            fn null() -> Option<Self> {
                T::null().map($ty::new)
            }

            fn absent<'r>(rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
                T::absent(rules).map($ty::new)
            }

            fn read_key<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
            where
                Self: 'r,
            {
                T::read_key(cursor, frame, rules).map($ty::new)
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
    type Rules<'r>
        = T::Rules<'r>
    where
        Self: 'r;

    fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
        T::read(cursor, frame, rules).map(Cow::Owned)
    }

    fn absent<'r>(rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
        T::absent(rules).map(Cow::Owned)
    }

    fn read_key<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
        T::read_key(cursor, frame, rules).map(Cow::Owned)
    }
}

impl<T: Validate + ToOwned + ?Sized> Validate for Cow<'_, T> {
    type Rules<'r>
        = T::Rules<'r>
    where
        Self: 'r;

    #[inline]
    fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
        (**self).walk(frame, rules, collector);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        (**self).with_name(with);
    }
}

impl<T: JsonSchema + ToOwned + ?Sized> JsonSchema for Cow<'_, T> {
    type Rules<'r>
        = T::Rules<'r>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        T::name()
    }

    fn describe<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        T::describe(rules, generator)
    }

    fn describe_key<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        T::describe_key(rules, generator)
    }

    fn inlined<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        T::inlined(rules, generator)
    }

    fn flattened<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> (Schema, bool)
    where
        Self: 'r,
    {
        T::flattened(rules, generator)
    }

    fn is_optional<'r>(rules: &Self::Rules<'r>) -> bool
    where
        Self: 'r,
    {
        T::is_optional(rules)
    }
}
