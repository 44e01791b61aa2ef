use super::of_type;
use crate::parse::mismatch;
use crate::parse::source::{Input, Text};
use crate::report::At;
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

impl Validate for bool {
    type Rules = Rules<bool>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(if *self { "true" } else { "false" });
    }
}

impl<'de> Parse<'de> for bool {
    type Rules = Rules<bool>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        match input {
            Input::Bool(value) => rules.check(&value, at).then_some(value),
            other => mismatch(&other, "a boolean", at),
        }
    }

    fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        match name.as_str() {
            "true" => Self::parse(Input::Bool(true), rules, at),
            "false" => Self::parse(Input::Bool(false), rules, at),
            _ => mismatch(&Input::Text(name), "the name `true` or `false`", at),
        }
    }
}

impl JsonSchema for bool {
    type Rules = Rules<bool>;

    fn name() -> Cow<'static, str> {
        "boolean".into()
    }

    fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(of_type("boolean"))
    }

    fn describe_key(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "enum": ["true", "false"] }))
    }
}
