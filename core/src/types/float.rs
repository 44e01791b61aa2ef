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
    ($($ty:ident, to $max:expr, $widen:expr, $narrow:expr;)*) => { $(
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
                if !rules.check(&value, at) {
                    return None;
                }
                let narrow: fn(f64, &Self::Rules, &mut At<'_>) -> $ty = $narrow;
                Some(narrow(value, rules, at))
            }
        }
    )* };
}

floats! {
    f64, to f64::MAX, |value| value, |value, _, _| value;
    f32, to F32_MAX, shortest, nearest;
}

/// The float that a JSON document has for an `f32`: the one with the same shortest notation, so that `0.1f32` is 0.1 and
/// not 0.10000000149011612.
fn shortest(value: f32) -> f64 {
    alloc::format!("{value}").parse().unwrap_or(f64::NAN)
}

/// The nearest `f32`, or the one on the other side if the nearest breaks a rule that the number itself keeps, as 0.5 does for
/// the number just below it that must be below 0.5.
fn nearest(value: f64, rules: &Rules<f64>, at: &mut At<'_>) -> f32 {
    #[allow(clippy::cast_possible_truncation, reason = "it is in the type's range")]
    let nearest = value as f32;
    let difference = f64::from(nearest) - value;
    if difference == 0.0 {
        return nearest;
    }
    let other = if difference > 0.0 { nearest.next_down() } else { nearest.next_up() };
    let keeps_rules = |one: &f32| {
        let start = at.mark();
        let keeps = rules.check(&shortest(*one), at);
        at.forget_since(start);
        keeps
    };
    [nearest, other].into_iter().find(keeps_rules).unwrap_or(nearest)
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
