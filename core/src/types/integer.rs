use crate::constraint::range_violation;
use crate::parse::mismatch;
use crate::parse::number::{Number, Whole};
use crate::parse::source::{Input, Text};
use crate::report::At;
use crate::rules::Rules;
use crate::value::Number as _;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::format;
use schemars::{SchemaGenerator, json_schema};

const EXPECTED: &str = "an integer";

/// The whole number that an input is, if it is one.
fn whole(input: &Input<'_, '_>, at: &mut At<'_>) -> Option<Whole> {
    let whole = match input {
        Input::Number(number) => number.whole(),
        _ => None,
    };
    if whole.is_none() {
        return not_whole(input, at);
    }
    whole
}

#[cold]
fn not_whole(input: &Input<'_, '_>, at: &mut At<'_>) -> Option<Whole> {
    if let Input::Number(_) = input {
        at.violated(crate::report::wrong_type(EXPECTED, "a number with a fraction"));
        return None;
    }
    mismatch(input, EXPECTED, at)
}

/// Reads a name that is an integer in its one canonical notation: no sign but `-`, no superfluous 0, no exponent.
fn canonical(name: &str) -> Option<Whole> {
    let digits = name.strip_prefix('-').unwrap_or(name);
    let is_canonical = match digits.as_bytes() {
        [b'0'] => digits.len() == name.len(),
        [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if is_canonical { Number::Decimal(name).whole() } else { None }
}

/// The integer that an input is, if it is one within the bounds.
pub(super) fn integer<N>(input: &Input<'_, '_>, min: N, max: N, at: &mut At<'_>) -> Option<N>
where
    N: crate::value::Integer + TryFrom<u128> + TryFrom<i128>,
{
    let value = whole(input, at)?.fit::<N>().filter(|value| *value >= min && *value <= max);
    if value.is_none() {
        at.violated(range_violation().with("min", min).with("max", max));
    }
    value
}

/// The input that a name of an integer is.
pub(super) fn named<'a, 'de>(name: Text<'a, 'de>, at: &mut At<'_>) -> Option<Input<'a, 'de>> {
    match canonical(name.as_str()) {
        Some(whole) => Some(Input::Number(Number::Wide(whole))),
        None => mismatch(&Input::Text(name), "the name of an integer", at),
    }
}

macro_rules! integers {
    ($($ty:ident $format:literal $({ $($more:tt)* })?,)*) => { $(
        impl Validate for $ty {
            type Rules = Rules<$ty>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                rules.check(self, at);
            }

            fn with_name(&self, with: &mut dyn FnMut(&str)) {
                with(&format!("{self}"));
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules = Rules<$ty>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let value = integer(&input, $ty::MIN, $ty::MAX, at)?;
                rules.check(&value, at).then_some(value)
            }

            fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                Self::parse(named(name, at)?, rules, at)
            }
        }

        impl JsonSchema for $ty {
            type Rules = Rules<$ty>;

            fn name() -> Cow<'static, str> {
                $format.into()
            }

            fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
                rules.describe(json_schema!({
                    "type": "integer",
                    "format": $format,
                    "minimum": $ty::MIN.json(),
                    "maximum": $ty::MAX.json(),
                }))
            }

            fn describe_key(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
                super::key_pattern::names::<$ty>(&Self::describe(rules, generator))
            }

            $($($more)*)?
        }
    )* };
}

integers! {
    u8 "uint8" {
        /// Bytes are borrowed from a text, since no list of numbers has them in one piece.
        fn describe_borrowed_slice(rules: &Rules<[u8], Rules<u8>>, _: &mut SchemaGenerator) -> Schema {
            rules.describe(super::of_type("string"))
        }
    },
    u16 "uint16", u32 "uint32", u64 "uint64", u128 "uint128", usize "uint",
    i8 "int8", i16 "int16", i32 "int32", i64 "int64", i128 "int128", isize "int",
}
