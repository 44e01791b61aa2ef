//! Documents without a type: everything that is JSON, all objects, all numbers.

use super::of_type;
use crate::constraint::range_violation;
use crate::parse::map::map;
use crate::parse::mismatch;
use crate::parse::number::{self, Whole};
use crate::parse::source::Input;
use crate::report::At;
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
            type Rules = Rules<$ty>;

            fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
                rules.check(self, at);
            }
        }

        impl JsonSchema for $ty {
            type Rules = Rules<$ty>;

            fn name() -> Cow<'static, str> {
                $name.into()
            }

            fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
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
    type Rules = Rules<Value>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let value = match input {
            Input::Null => Some(Value::Null),
            Input::Bool(value) => Some(Value::Bool(value)),
            Input::Text(text) => Some(Value::String(text.as_str().into())),
            Input::Number(_) => Number::parse(input, &Rules::NONE, at).map(Value::Number),
            Input::Array(_) => Vec::parse(input, &Rules::NONE, at).map(Value::Array),
            Input::Object(_) => Map::parse(input, &Rules::NONE, at).map(Value::Object),
            other @ Input::Bytes(_) => mismatch(&other, "what JSON has", at),
        }?;
        rules.check(&value, at).then_some(value)
    }
}

impl<'de> Parse<'de> for Number {
    type Rules = Rules<Number>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let Input::Number(found) = input else {
            return mismatch(&input, "a number", at);
        };
        let value = match found {
            number::Number::Unsigned(number) => Some(number.into()),
            number::Number::Negative(number) => Some(number.into()),
            number::Number::Wide(Whole::Unsigned(number)) => Number::from_u128(number),
            number::Number::Wide(Whole::Negative(number)) => Number::from_i128(number),
            // As `serde_json` itself would, whether or not it keeps all digits.
            number::Number::Decimal(text) => text.parse().ok(),
            number::Number::Wide(Whole::Huge) | number::Number::Float(_) => None,
        };
        let Some(value) = value.or_else(|| Number::from_f64(found.float())) else {
            at.violated(range_violation().with("min", f64::MIN).with("max", f64::MAX));
            return None;
        };
        rules.check(&value, at).then_some(value)
    }
}

impl Validate for Map<String, Value> {
    type Rules = Rules<Self, Rules<Value>, Rules<str>>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        super::map::walk(self, self.iter(), rules, at);
    }
}

impl<'de> Parse<'de> for Map<String, Value> {
    type Rules = Rules<Self, Rules<Value>, Rules<str>>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        map::<String, Value, Self>(input, rules, at, |map, key, value| map.insert(key, value).is_none())
    }
}

impl JsonSchema for Map<String, Value> {
    type Rules = Rules<Self, Rules<Value>, Rules<str>>;

    fn name() -> Cow<'static, str> {
        super::map::map_name::<String, Value>()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        super::map::describe::<String, Value, Self>(rules, generator)
    }
}
