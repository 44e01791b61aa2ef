use super::integer::{integer, named};
use crate::parse::source::{Input, Text};
use crate::report::{self, At};
use crate::rules::Rules;
use crate::value::Number as _;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::{Cow, ToOwned};
use core::num::NonZero;
use schemars::SchemaGenerator;
use serde_json::json;

/// Rules are about the plain integer. `$least` is the least integer of the type that isn't 0.
macro_rules! nonzero {
    ($($ty:ident $name:literal, from $least:expr;)*) => { $(
        impl Validate for NonZero<$ty> {
            type Rules = Rules<$ty>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                self.get().walk(rules, at);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                self.get().with_name(with);
            }
        }

        impl<'de> Parse<'de> for NonZero<$ty> {
            type Rules = Rules<$ty>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let value = NonZero::new(integer(&input, $least, $ty::MAX, at)?);
                if value.is_none() {
                    at.violated(report::wrong_type("an integer other than zero", "zero"));
                }
                value.filter(|value| rules.check(&value.get(), at))
            }

            fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                Self::parse(named(name, at)?, rules, at)
            }
        }

        impl JsonSchema for NonZero<$ty> {
            type Rules = Rules<$ty>;

            fn name() -> Cow<'static, str> {
                $name.into()
            }

            fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                let mut schema = $ty::describe(&Rules::NONE, generator);
                if $least == 1 {
                    schema.insert("minimum".to_owned(), $least.json());
                } else {
                    schema.insert("not".to_owned(), json!({ "const": 0 }));
                }
                rules.describe(schema)
            }

            fn describe_key(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
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
