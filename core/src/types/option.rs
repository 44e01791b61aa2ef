use crate::parse::source::{Input, Text};
use crate::report::At;
use crate::rules::{Nullable, RuleSet, check_presence};
use crate::schema::nullable;
use crate::value::Optional;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;

#[diagnostic::do_not_recommend]
impl<T> Optional for Option<T> {}

impl<T: Validate> Validate for Option<T> {
    type Rules = Nullable<T::Rules>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        match self {
            Some(value) => value.walk(&rules.0, at),
            None => {
                check_presence(rules, at);
            }
        }
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        match self {
            Some(value) => value.with_name(with),
            None => with(""),
        }
    }
}

impl<'de, T: Parse<'de>> Parse<'de> for Option<T> {
    type Rules = Nullable<T::Rules>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        match input {
            // Null is the innermost `None` that there is, so that `Option<Option<T>>` tells it from absence.
            Input::Null => check_presence(rules, at).then(|| T::null()),
            other => T::parse(other, &rules.0, at).map(Some),
        }
    }

    fn null() -> Option<Self> {
        Some(T::null())
    }

    fn absent(rules: &Self::Rules) -> Option<Self> {
        rules.required().is_none().then_some(None)
    }

    /// A name is always there.
    fn parse_key(name: Text<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        T::parse_key(name, &rules.0, at).map(Some)
    }
}

impl<T: JsonSchema> JsonSchema for Option<T> {
    type Rules = Nullable<T::Rules>;

    fn name() -> Cow<'static, str> {
        alloc::format!("Nullable_{}", T::name()).into()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        let schema = T::describe(&rules.0, generator);
        if rules.required().is_some() { schema } else { nullable(schema) }
    }

    fn flattened(rules: &Self::Rules, generator: &mut SchemaGenerator) -> (Schema, bool) {
        (T::inlined(&rules.0, generator), rules.required().is_none())
    }

    fn describe_key(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        T::describe_key(&rules.0, generator)
    }

    fn is_optional(rules: &Self::Rules) -> bool {
        rules.required().is_none()
    }
}
