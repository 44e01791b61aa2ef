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

macro_rules! integers {
    ($($ty:ident $format:literal,)*) => { $(
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
                let Some(value) = whole(&input, at)?.fit::<$ty>() else {
                    at.violated(range_violation().with("min", $ty::MIN).with("max", $ty::MAX));
                    return None;
                };
                rules.check(&value, at).then_some(value)
            }

            fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                match canonical(name.as_str()) {
                    Some(whole) => Self::parse(Input::Number(Number::Wide(whole)), rules, at),
                    None => mismatch(&Input::Text(name), "the name of an integer", at),
                }
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

            fn describe_key(_: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
                json_schema!({ "pattern": super::key_pattern::decimal($ty::MIN as i128, $ty::MAX as u128) })
            }
        }
    )* };
}

integers! {
    u8 "uint8", u16 "uint16", u32 "uint32", u64 "uint64", u128 "uint128", usize "uint",
    i8 "int8", i16 "int16", i32 "int32", i64 "int64", i128 "int128", isize "int",
}
