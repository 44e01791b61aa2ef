use super::integer::{integer, named};
use crate::parse::Cursor;
use crate::report::{self, Collector, Frame};
use crate::rules::{RuleSet, Rules};
use crate::value::Number as _;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::{Cow, ToOwned};
use core::num::NonZero;
use schemars::SchemaGenerator;
use serde_json::json;

/// Judges an integer, which must not be zero.
fn nonzero<N, T>(
    value: &N,
    nonzero: Option<T>,
    offset: usize,
    cursor: &mut Cursor<'_>,
    frame: &Frame<'_>,
    rules: &Rules<'_, N>,
) -> Option<T> {
    let Some(nonzero) = nonzero else {
        cursor.collector.report(frame, offset, report::wrong_type("an integer other than zero", "zero"));
        return None;
    };
    let is_sound = rules.check(value, frame, &mut cursor.collector, offset);
    cursor.judged(is_sound, || nonzero)
}

/// Rules are about the plain integer. `$least` is the least integer of the type that isn't 0.
macro_rules! nonzero {
    ($($ty:ident $name:literal, from $least:expr;)*) => { $(
        impl Validate for NonZero<$ty> {
            type Rules<'r> = Rules<'r, $ty>;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                self.get().walk(frame, rules, collector);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                self.get().with_name(with);
            }
        }

        impl<'de> Parse<'de> for NonZero<$ty> {
            type Rules<'r> = Rules<'r, $ty>;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                let offset = cursor.offset();
                let value = integer(cursor, frame, $least, $ty::MAX)?;
                nonzero(&value, NonZero::new(value), offset, cursor, frame, rules)
            }

            fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
                let offset = cursor.offset();
                let value = named(cursor, frame, $least, $ty::MAX)?;
                nonzero(&value, NonZero::new(value), offset, cursor, frame, rules)
            }
        }

        impl JsonSchema for NonZero<$ty> {
            type Rules<'r> = Rules<'r, $ty>;

            fn name() -> Cow<'static, str> {
                $name.into()
            }

            fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                let mut schema = $ty::describe(&RuleSet::NONE, generator);
                if $least == 1 {
                    schema.insert("minimum".to_owned(), $least.json());
                } else {
                    schema.insert("not".to_owned(), json!({ "const": 0 }));
                }
                rules.describe(schema)
            }

            fn describe_key(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
                super::key_pattern::names::<$ty>(&Self::describe(rules, generator))
            }
        }
    )* };
}

nonzero! {
    u8 "NonZeroU8", from 1u8;
    u16 "NonZeroU16", from 1u16;
    u32 "NonZeroU32", from 1u32;
    u64 "NonZeroU64", from 1u64;
    u128 "NonZeroU128", from 1u128;
    usize "NonZeroUsize", from 1usize;
    i8 "NonZeroI8", from i8::MIN;
    i16 "NonZeroI16", from i16::MIN;
    i32 "NonZeroI32", from i32::MIN;
    i64 "NonZeroI64", from i64::MIN;
    i128 "NonZeroI128", from i128::MIN;
    isize "NonZeroIsize", from isize::MIN;
}
