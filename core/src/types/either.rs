//! `Result` and `Bound`: enums of the standard library, in serde's external representation.

use crate::parse::variant::external;
use crate::parse::{Cursor, Parse, read_whole};
use crate::report::{Collector, Frame};
use crate::rules::{RuleSet, Rules};
use crate::table::Variants;
use crate::validate::walk_whole;
use crate::{JsonSchema, Schema, Validate};
use alloc::borrow::Cow;
use core::ops::Bound;
use schemars::{SchemaGenerator, json_schema};
use serde_json::{Value, json};

static RESULT: Variants = Variants::new(&["Ok", "Err"], &[false, false]);
static BOUND: Variants = Variants::new(&["Unbounded", "Included", "Excluded"], &[true, false, false]);

fn walk<T: Validate>(value: &T, name: &'static str, frame: &Frame<'_>, collector: &mut Collector) {
    value.walk_plain(&Frame::property(frame, name), collector);
}

/// An object whose one member is a variant.
fn variant<T: JsonSchema>(name: &str, generator: &mut SchemaGenerator) -> Value {
    let content = T::describe(&RuleSet::NONE, generator);
    json!({
        "type": "object",
        "properties": { name: content },
        "additionalProperties": false,
        "required": [name],
    })
}

impl<T: Validate, E: Validate> Validate for Result<T, E> {
    type Rules<'r>
        = Rules<'r, Result<T, E>>
    where
        Self: 'r;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        walk_whole(self, frame, rules, collector, |collector| match self {
            Ok(value) => walk(value, "Ok", frame, collector),
            Err(value) => walk(value, "Err", frame, collector),
        });
    }
}

impl<'de, T: Parse<'de>, E: Parse<'de>> Parse<'de> for Result<T, E> {
    type Rules<'r>
        = Rules<'r, Result<T, E>>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        read_whole(cursor, frame, rules, |cursor, frame| {
            external(&RESULT, cursor, frame, |cursor, frame, index| match index {
                0 => T::read_plain(cursor, frame).map(Ok),
                _ => E::read_plain(cursor, frame).map(Err),
            })
        })
    }
}

impl<T: JsonSchema, E: JsonSchema> JsonSchema for Result<T, E> {
    type Rules<'r>
        = Rules<'r, Result<T, E>>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        alloc::format!("Result_of_{}_or_{}", T::name(), E::name()).into()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "oneOf": [variant::<T>("Ok", generator), variant::<E>("Err", generator)] }))
    }
}

impl<T: Validate> Validate for Bound<T> {
    type Rules<'r>
        = Rules<'r, Bound<T>>
    where
        Self: 'r;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        walk_whole(self, frame, rules, collector, |collector| match self {
            Bound::Unbounded => {}
            Bound::Included(value) => walk(value, "Included", frame, collector),
            Bound::Excluded(value) => walk(value, "Excluded", frame, collector),
        });
    }
}

impl<'de, T: Parse<'de>> Parse<'de> for Bound<T> {
    type Rules<'r>
        = Rules<'r, Bound<T>>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        read_whole(cursor, frame, rules, |cursor, frame| {
            external(&BOUND, cursor, frame, |cursor, frame, index| match index {
                0 => Some(Bound::Unbounded),
                1 => T::read_plain(cursor, frame).map(Bound::Included),
                _ => T::read_plain(cursor, frame).map(Bound::Excluded),
            })
        })
    }
}

impl<T: JsonSchema> JsonSchema for Bound<T> {
    type Rules<'r>
        = Rules<'r, Bound<T>>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        alloc::format!("Bound_of_{}", T::name()).into()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "oneOf": [
                variant::<T>("Included", generator),
                variant::<T>("Excluded", generator),
                { "type": "string", "const": "Unbounded" },
            ],
        }))
    }
}
