use crate::constraint::range_violation;
use crate::parse::mismatch;
use crate::parse::number::{Number, Whole};
use crate::parse::source::{Input, Text};
use crate::report::{self, At};
use crate::rules::Rules;
use crate::types::key_pattern::with_leading_zeros;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::{SchemaGenerator, json_schema};

/// The greatest integer that a decimal holds.
const GREATEST: u128 = (1 << 96) - 1;
/// The same as a float, which is one more.
const LIMIT: f64 = 79_228_162_514_264_337_593_543_950_336.0;

impl Validate for Decimal {
    type Rules = Rules<Decimal>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(&self.to_string());
    }
}

/// A number, which is read as it is written and not by way of a float, or a text of digits.
impl<'de> Parse<'de> for Decimal {
    type Rules = Rules<Decimal>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let value = match input {
            Input::Number(found) => number(found),
            Input::Text(text) if is_plain(text.as_str()) => text.as_str().parse().ok(),
            Input::Text(_) => {
                at.violated(report::wrong_type("a decimal number such as -12.5", "another string"));
                return None;
            }
            other => return mismatch(&other, "a number or a decimal number as a string", at),
        };
        let Some(value) = value else {
            at.violated(range_violation().with("min", -greatest()).with("max", greatest()));
            return None;
        };
        rules.check(&value, at).then_some(value)
    }

    fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        Self::parse(Input::Text(name), rules, at)
    }
}

fn greatest() -> i128 {
    Decimal::MAX.to_i128().unwrap_or(i128::MAX)
}

/// A sign, digits, and maybe a point and digits.
fn is_plain(text: &str) -> bool {
    let magnitude = text.strip_prefix('-').unwrap_or(text);
    let (integer, fraction) = magnitude.split_once('.').unwrap_or((magnitude, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(integer) && is_digits(fraction)
}

fn number(number: Number<'_>) -> Option<Decimal> {
    match number {
        Number::Unsigned(number) => Some(number.into()),
        Number::Negative(number) => Some(number.into()),
        Number::Wide(Whole::Unsigned(number)) => number.to_string().parse().ok(),
        Number::Wide(Whole::Negative(number)) => number.to_string().parse().ok(),
        Number::Wide(Whole::Huge) => None,
        Number::Float(number) => number.to_string().parse().ok(),
        Number::Decimal(text) => {
            let exact = if is_plain(text) { text.parse() } else { Decimal::from_scientific(text) };
            exact.or_else(|_| number.float().to_string().parse()).ok()
        }
    }
}

impl JsonSchema for Decimal {
    type Rules = Rules<Decimal>;

    fn name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "type": ["string", "number"],
            "pattern": format!("^-?{}(?:\\.[0-9]+)?$", with_leading_zeros(GREATEST)),
            "minimum": -LIMIT,
            "maximum": LIMIT,
        }))
    }
}
