//! Documents without a type: everything that is JSON, all objects, all numbers.

use super::of_type;
use crate::constraint::not_between;
use crate::parse::number::{self, Whole};
use crate::parse::{Cursor, ValueKind, read_whole};
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use schemars::SchemaGenerator;
use serde_json::{Map, Number, Value};

macro_rules! plain {
    ($($ty:ty: named $name:literal, $schema:expr;)*) => { $(
        impl Validate for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
                rules.check(self, frame, collector, 0);
            }
        }

        impl JsonSchema for $ty {
            type Rules<'r> = Rules<'r, $ty> where Self: 'r;

            fn name() -> Cow<'static, str> {
                $name.into()
            }

            fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
                rules.describe($schema)
            }
        }
    )* };
}

plain! {
    Value: named "AnyValue", true.into();
    Number: named "Number", of_type("number");
}

impl<'de> Parse<'de> for Value {
    type Rules<'r> = Rules<'r, Value>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, Value>) -> Option<Self> {
        read_whole(cursor, frame, rules, |cursor, frame| match cursor.kind() {
            Some(ValueKind::Null) => cursor.null(frame).then_some(Value::Null),
            Some(ValueKind::Bool) => cursor.boolean(frame).map(Value::Bool),
            Some(ValueKind::Text) => cursor.text(frame).map(|text| Value::String(text.into_string())),
            Some(ValueKind::Number) => Number::read_plain(cursor, frame).map(Value::Number),
            Some(ValueKind::Array) => Vec::read_plain(cursor, frame).map(Value::Array),
            Some(ValueKind::Object) => Map::read_plain(cursor, frame).map(Value::Object),
            Some(ValueKind::Bytes) | None => cursor.mismatch("what JSON has", frame),
        })
    }
}

impl<'de> Parse<'de> for Number {
    type Rules<'r> = Rules<'r, Number>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, Number>) -> Option<Self> {
        read_whole(cursor, frame, rules, |cursor, frame| {
            let offset = cursor.offset();
            let value = number(cursor.number("a number", frame)?);
            if value.is_none() {
                cursor.collector.report(frame, offset, not_between(f64::MIN, f64::MAX));
            }
            value
        })
    }
}

fn number(number: number::Number<'_>) -> Option<Number> {
    let exact = match number {
        number::Number::Unsigned(number) => Some(number.into()),
        number::Number::Negative(number) => Some(number.into()),
        number::Number::Wide(Whole::Unsigned(number)) => Number::from_u128(number),
        number::Number::Wide(Whole::Negative(number)) => Number::from_i128(number),
        // As `serde_json` itself would, whether or not it keeps all digits.
        number::Number::Decimal(text) => text.parse().ok(),
        number::Number::Wide(Whole::Huge) | number::Number::Float(_) => None,
    };
    exact.or_else(|| Number::from_f64(number.float()))
}

impl Validate for Map<String, Value> {
    type Rules<'r>
        = Rules<'r, Self, Rules<'r, Value>, Rules<'r, str>>
    where
        Self: 'r;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        super::map::walk(self, self.iter(), frame, rules, collector);
    }
}

impl<'de> Parse<'de> for Map<String, Value> {
    type Rules<'r>
        = Rules<'r, Self, Rules<'r, Value>, Rules<'r, str>>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        cursor.map(rules, frame, |map: &mut Self, key, value| map.insert(key, value).is_none())
    }
}

impl JsonSchema for Map<String, Value> {
    type Rules<'r>
        = Rules<'r, Self, Rules<'r, Value>, Rules<'r, str>>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        super::map::map_name::<String, Value>()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        super::map::describe::<String, Value, Self>(rules, generator)
    }
}
