use crate::constraint::{Constraint, len};
use crate::parse::mismatch;
use crate::parse::source::Input;
use crate::report::At;
use crate::rules::Rules;
use crate::value::Length;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

/// A character is a text in a document, so that rules are about that text.
impl Validate for char {
    type Rules = Rules<str>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self.encode_utf8(&mut [0; 4]), at);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(self.encode_utf8(&mut [0; 4]));
    }
}

impl<'de> Parse<'de> for char {
    type Rules = Rules<str>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        let Input::Text(text) = input else {
            return mismatch(&input, "a string of one character", at);
        };
        let text = text.as_str();
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => rules.check(text, at).then_some(character),
            _ => {
                Constraint::<str>::check_length(&len().exactly(1), text.length(), at);
                None
            }
        }
    }
}

impl JsonSchema for char {
    type Rules = Rules<str>;

    fn name() -> Cow<'static, str> {
        "Character".into()
    }

    fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "type": "string", "minLength": 1, "maxLength": 1 }))
    }
}
