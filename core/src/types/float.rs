use crate::constraint::range_violation;
use crate::parse::mismatch;
use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

/// The float that an input is, if it is within `max`.
fn float(input: &Input<'_, '_>, max: f64, at: &mut At<'_>) -> Option<f64> {
    let Input::Number(number) = input else {
        return mismatch(input, "a number", at);
    };
    let value = number.float();
    if value.abs() <= max {
        return Some(value);
    }
    at.violated(range_violation().with("min", -max).with("max", max));
    None
}

/// The greatest `f32` as it is written: its shortest notation, which as an `f64` is slightly more.
const F32_MAX: f64 = 3.402_823_5e38;

/// Rules on floats are about `f64`, on `f32` too: a document's number is judged as it is written, before it is narrowed.
macro_rules! floats {
    ($($ty:ident, to $max:expr, $widen:expr;)*) => { $(
        impl Validate for $ty {
            type Rules = Rules<f64>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                let widen: fn($ty) -> f64 = $widen;
                rules.check(&widen(*self), at);
            }
        }

        impl<'de> Parse<'de> for $ty {
            type Rules = Rules<f64>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                let value = float(&input, $max, at)?;
                #[allow(clippy::cast_possible_truncation, reason = "it is in the type's range")]
                rules.check(&value, at).then_some(value as $ty)
            }
        }
    )* };
}

floats! {
    f64, to f64::MAX, |value| value;
    f32, to F32_MAX, shortest;
}

/// The float that a JSON document has for an `f32`: the one with the same shortest notation, so that `0.1f32` is 0.1 and
/// not 0.10000000149011612.
fn shortest(value: f32) -> f64 {
    alloc::format!("{value}").parse().unwrap_or(f64::NAN)
}

impl JsonSchema for f64 {
    type Rules = Rules<f64>;

    fn name() -> Cow<'static, str> {
        "double".into()
    }

    fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "type": "number", "format": "double" }))
    }
}

impl JsonSchema for f32 {
    type Rules = Rules<f64>;

    fn name() -> Cow<'static, str> {
        "float".into()
    }

    fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "type": "number",
            "format": "float",
            "minimum": -F32_MAX,
            "maximum": F32_MAX,
        }))
    }
}
