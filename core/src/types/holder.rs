//! What holds a value of another type and looks like it in a document: wrappers, cells, locks, atomics.

use crate::parse::Cursor;
use crate::report::{Collector, Frame, Violation};
use crate::value::Optional;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use core::cell::{Cell, RefCell};
use core::cmp::Reverse;
use core::num::{Saturating, Wrapping};
use schemars::SchemaGenerator;

/// What holds a `T`.
trait Holder<T> {
    /// A holder of the value.
    fn hold(value: T) -> Self;

    /// Shows the value, and says whether that could be done.
    fn show(&self, see: &mut dyn FnMut(&T)) -> bool;
}

macro_rules! holders {
    ($([$($parameter:ident $(: $bound:ident)?)?] $ty:ty, of $held:ty;)*) => { $(
        $(
            #[diagnostic::do_not_recommend]
            impl<$parameter: Optional> Optional for $ty {}
        )?

        impl<$($parameter: Validate $(+ $bound)?)?> Validate for $ty {
            type Rules<'r> = <$held as Validate>::Rules<'r> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                if !self.show(&mut |value| value.walk(frame, rules, collector)) {
                    let detail = "must not be borrowed mutably while it is checked";
                    collector.report(frame, 0, Violation::new("check", detail));
                }
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                self.show(&mut |value| value.with_name(with));
            }
        }

        impl<'de, $($parameter: Parse<'de> $(+ $bound)?)?> Parse<'de> for $ty {
            type Rules<'r> = <$held as Parse<'de>>::Rules<'r> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                <$held>::read(cursor, frame, rules).map(Holder::hold)
            }

            fn absent(rules: &Self::Rules<'_>) -> Option<Self> {
                <$held>::absent(rules).map(Holder::hold)
            }

            fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                <$held>::read_key(cursor, frame, rules).map(Holder::hold)
            }
        }

        impl<$($parameter: JsonSchema)?> JsonSchema for $ty {
            type Rules<'r> = <$held as JsonSchema>::Rules<'r> where Self: 'r;

            fn name() -> Cow<'static, str> {
                <$held>::name()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                <$held>::describe(rules, generator)
            }

            fn describe_key(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                <$held>::describe_key(rules, generator)
            }

            fn is_optional(rules: &Self::Rules<'_>) -> bool {
                <$held>::is_optional(rules)
            }
        }
    )* };
}

macro_rules! wrappers {
    ($($wrapper:ident)*) => { $(
        impl<T> Holder<T> for $wrapper<T> {
            fn hold(value: T) -> Self {
                $wrapper(value)
            }

            fn show(&self, see: &mut dyn FnMut(&T)) -> bool {
                see(&self.0);
                true
            }
        }

        holders! { [T] $wrapper<T>, of T; }
    )* };
}

wrappers! { Wrapping Saturating Reverse }

impl<T: Copy> Holder<T> for Cell<T> {
    fn hold(value: T) -> Self {
        Cell::new(value)
    }

    fn show(&self, see: &mut dyn FnMut(&T)) -> bool {
        see(&self.get());
        true
    }
}

impl<T> Holder<T> for RefCell<T> {
    fn hold(value: T) -> Self {
        RefCell::new(value)
    }

    fn show(&self, see: &mut dyn FnMut(&T)) -> bool {
        self.try_borrow().map(|value| see(&value)).is_ok()
    }
}

holders! {
    [T: Copy] Cell<T>, of T;
    [T] RefCell<T>, of T;
}

/// A panic elsewhere has poisoned the lock, which says nothing about the value: it is checked as it is.
#[cfg(feature = "std")]
macro_rules! locks {
    ($($lock:ident, $look:ident;)*) => { $(
        impl<T> Holder<T> for std::sync::$lock<T> {
            fn hold(value: T) -> Self {
                std::sync::$lock::new(value)
            }

            fn show(&self, see: &mut dyn FnMut(&T)) -> bool {
                see(&self.$look().unwrap_or_else(std::sync::PoisonError::into_inner));
                true
            }
        }

        holders! { [T] std::sync::$lock<T>, of T; }
    )* };
}

#[cfg(feature = "std")]
locks! {
    Mutex, lock;
    RwLock, read;
}

macro_rules! atomics {
    ($($size:literal: $($atomic:ident $held:ty),*;)*) => { $( $(
        #[cfg(target_has_atomic = $size)]
        const _: () = {
            use core::sync::atomic::{$atomic, Ordering};

            impl Holder<$held> for $atomic {
                fn hold(value: $held) -> Self {
                    $atomic::new(value)
                }

                fn show(&self, see: &mut dyn FnMut(&$held)) -> bool {
                    see(&self.load(Ordering::SeqCst));
                    true
                }
            }

            holders! { [] $atomic, of $held; }
        };
    )* )* };
}

atomics! {
    "8": AtomicBool bool, AtomicU8 u8, AtomicI8 i8;
    "16": AtomicU16 u16, AtomicI16 i16;
    "32": AtomicU32 u32, AtomicI32 i32;
    "64": AtomicU64 u64, AtomicI64 i64;
    "ptr": AtomicUsize usize, AtomicIsize isize;
}
