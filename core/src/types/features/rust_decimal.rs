use crate::constraint::not_between;
use crate::parse::number::{Number, Whole};
use crate::parse::{Cursor, ValueKind, read_whole};
use crate::report::{self, Collector, Frame};
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
    type Rules<'r> = Rules<'r, Decimal>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check(self, frame, collector, 0);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(&self.to_string());
    }
}

/// A number, which is read as it is written and not by way of a float, or a text of digits.
impl<'de> Parse<'de> for Decimal {
    type Rules<'r> = Rules<'r, Decimal>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        read_whole(cursor, frame, rules, |cursor, frame| {
            let offset = cursor.offset();
            let value = match cursor.kind() {
                Some(ValueKind::Number) => number(cursor.number("a number", frame)?),
                Some(ValueKind::Text) => {
                    let text = cursor.text(frame)?;
                    if !is_plain(text.as_str()) {
                        let violation = report::wrong_type("a decimal number such as -12.5", "another string");
                        cursor.collector.report(frame, offset, violation);
                        return None;
                    }
                    text.as_str().parse().ok()
                }
                _ => return cursor.mismatch("a number or a decimal number as a string", frame),
            };
            if value.is_none() {
                cursor.collector.report(frame, offset, not_between(-greatest(), greatest()));
            }
            value
        })
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
    type Rules<'r> = Rules<'r, Decimal>;

    fn name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "type": ["string", "number"],
            "pattern": format!("^-?{}(?:\\.[0-9]+)?$", with_leading_zeros(GREATEST)),
            "minimum": -LIMIT,
            "maximum": LIMIT,
        }))
    }
}
