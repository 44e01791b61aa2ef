//! `Result` and `Bound`: enums of the standard library, in serde's external representation.

use crate::parse::Parse;
use crate::parse::source::Input;
use crate::parse::variant::{Content, external};
use crate::report::At;
use crate::rules::Rules;
use crate::table::Variants;
use crate::{JsonSchema, Schema, Validate};
use alloc::borrow::Cow;
use core::ops::Bound;
use schemars::{SchemaGenerator, json_schema};
use serde_json::{Value, json};

const RESULT: &Variants = &Variants { names: &["Ok", "Err"], aliases: &[], other: None };
const BOUND: &Variants = &Variants { names: &["Unbounded", "Included", "Excluded"], aliases: &[], other: None };

fn read<'de, T: Parse<'de>>(input: Input<'_, 'de>, at: &mut At<'_>) -> Option<T> {
    T::parse(input, &T::Rules::default(), at)
}

fn walk<T: Validate>(value: &T, name: &str, at: &mut At<'_>) {
    value.walk(&T::Rules::default(), &mut at.name(name));
}

/// An object whose one member is a variant.
fn variant<T: JsonSchema>(name: &str, generator: &mut SchemaGenerator) -> Value {
    let content = T::describe(&T::Rules::default(), generator);
    json!({
        "type": "object",
        "properties": { name: content },
        "additionalProperties": false,
        "required": [name],
    })
}

impl<T: Validate, E: Validate> Validate for Result<T, E> {
    type Rules = Rules<Result<T, E>>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        if !rules.check(self, at) {
            return;
        }
        match self {
            Ok(value) => walk(value, "Ok", at),
            Err(value) => walk(value, "Err", at),
        }
    }
}

impl<'de, T: Parse<'de>, E: Parse<'de>> Parse<'de> for Result<T, E> {
    type Rules = Rules<Result<T, E>>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let contents = [
            Content::Value(|input, at| read::<T>(input, at).map(Ok)),
            Content::Value(|input, at| read::<E>(input, at).map(Err)),
        ];
        let value = external(RESULT, &contents, input, at)?;
        rules.check(&value, at).then_some(value)
    }
}

impl<T: JsonSchema, E: JsonSchema> JsonSchema for Result<T, E> {
    type Rules = Rules<Result<T, E>>;

    fn name() -> Cow<'static, str> {
        alloc::format!("Result_of_{}_or_{}", T::name(), E::name()).into()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "oneOf": [variant::<T>("Ok", generator), variant::<E>("Err", generator)] }))
    }
}

impl<T: Validate> Validate for Bound<T> {
    type Rules = Rules<Bound<T>>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        if !rules.check(self, at) {
            return;
        }
        match self {
            Bound::Unbounded => {}
            Bound::Included(value) => walk(value, "Included", at),
            Bound::Excluded(value) => walk(value, "Excluded", at),
        }
    }
}

impl<'de, T: Parse<'de>> Parse<'de> for Bound<T> {
    type Rules = Rules<Bound<T>>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let contents = [
            Content::Unit(|| Bound::Unbounded),
            Content::Value(|input, at| read::<T>(input, at).map(Bound::Included)),
            Content::Value(|input, at| read::<T>(input, at).map(Bound::Excluded)),
        ];
        let value = external(BOUND, &contents, input, at)?;
        rules.check(&value, at).then_some(value)
    }
}

impl<T: JsonSchema> JsonSchema for Bound<T> {
    type Rules = Rules<Bound<T>>;

    fn name() -> Cow<'static, str> {
        alloc::format!("Bound_of_{}", T::name()).into()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({
            "oneOf": [
                variant::<T>("Included", generator),
                variant::<T>("Excluded", generator),
                { "type": "string", "const": "Unbounded" },
            ],
        }))
    }
}
