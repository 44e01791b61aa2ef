//! What stands for the value that it points to.

use crate::parse::Cursor;
use crate::report::{Collector, Frame};
use crate::value::Optional;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use schemars::SchemaGenerator;

macro_rules! pointers {
    ($($ty:ty $(, $lifetime:lifetime)? $(, of $bound:ident)?, by $describe:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($lifetime,)? T: Optional $(+ $bound)?> Optional for $ty {}

        impl<$($lifetime,)? T: Validate + ?Sized $(+ $bound)?> Validate for $ty {
            type Rules<'r> = T::Rules<'r> where Self: 'r;

            #[inline]
            fn walk(&self, frame: &Frame<'_>, rules: &T::Rules<'_>, collector: &mut Collector) {
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

        impl<$($lifetime,)? T: JsonSchema + ?Sized $(+ $bound)?> JsonSchema for $ty {
            type Rules<'r> = T::Rules<'r> where Self: 'r;

            fn name() -> Cow<'static, str> {
                T::name()
            }

            fn describe(rules: &T::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                T::$describe(rules, generator)
            }

            fn describe_key(rules: &T::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                T::describe_key(rules, generator)
            }

            fn inlined(rules: &T::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                T::inlined(rules, generator)
            }

            fn flattened(rules: &T::Rules<'_>, generator: &mut SchemaGenerator) -> (Schema, bool) {
                T::flattened(rules, generator)
            }

            fn is_optional(rules: &T::Rules<'_>) -> bool {
                T::is_optional(rules)
            }
        }
    )* };
}

macro_rules! owners {
    ($($ty:ident;)*) => { $(
        pointers! { $ty<T>, by describe; }

        impl<'de, T: Parse<'de>> Parse<'de> for $ty<T> {
            type Rules<'r> = T::Rules<'r> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &T::Rules<'_>) -> Option<Self> {
                T::read(cursor, frame, rules).map($ty::new)
            }

            fn read_plain(cursor: &mut Cursor<'de>, frame: &Frame<'_>) -> Option<Self> {
                T::read_plain(cursor, frame).map($ty::new)
            }

            fn null() -> Option<Self> {
                T::null().map($ty::new)
            }

            fn absent(rules: &T::Rules<'_>) -> Option<Self> {
                T::absent(rules).map($ty::new)
            }

            fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &T::Rules<'_>) -> Option<Self> {
                T::read_key(cursor, frame, rules).map($ty::new)
            }
        }
    )* };
}

pointers! {
    &'a T, 'a, by describe_borrowed;
    &'a mut T, 'a, by describe;
    Cow<'a, T>, 'a, of ToOwned, by describe;
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

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &T::Rules<'_>) -> Option<Self> {
        T::read(cursor, frame, rules).map(Cow::Owned)
    }

    fn absent(rules: &T::Rules<'_>) -> Option<Self> {
        T::absent(rules).map(Cow::Owned)
    }

    fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &T::Rules<'_>) -> Option<Self> {
        T::read_key(cursor, frame, rules).map(Cow::Owned)
    }
}
