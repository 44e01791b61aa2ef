use super::of_type;
use crate::parse::mismatch;
use crate::parse::source::{Input, Text};
use crate::report::{self, At};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use schemars::SchemaGenerator;

const EXPECTED: &str = "a string";

/// Reads a text and judges it before it is kept.
fn text<'a, 'de>(input: Input<'a, 'de>, rules: &Rules<str>, at: &mut At<'_>) -> Option<Text<'a, 'de>> {
    match input {
        Input::Text(text) => rules.check(text.as_str(), at).then_some(text),
        other => mismatch(&other, EXPECTED, at),
    }
}

macro_rules! texts {
    ($($ty:ty,)*) => { $(
        impl<'de> Parse<'de> for $ty {
            type Rules = Rules<str>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                text(input, rules, at).map(|text| text.as_str().into())
            }
        }
    )* };
}

texts! { String, Box<str>, Rc<str>, }

#[cfg(target_has_atomic = "ptr")]
texts! { alloc::sync::Arc<str>, }

impl<'de: 'a, 'a> Parse<'de> for Cow<'a, str> {
    type Rules = Rules<str>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        text(input, rules, at).map(Text::into_cow)
    }
}

/// A text with escapes does not stand in the document as it is, so that it can't be borrowed from it.
impl<'de: 'a, 'a> Parse<'de> for &'a str {
    type Rules = Rules<str>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        match text(input, rules, at)? {
            Text::Borrowed(text) => Some(text),
            Text::Passing(_) => {
                at.violated(report::wrong_type("a string without escapes", "one with escapes"));
                None
            }
        }
    }
}

impl Validate for str {
    type Rules = Rules<str>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(self);
    }
}

impl Validate for String {
    type Rules = Rules<str>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        rules.check(self, at);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(self);
    }
}

impl JsonSchema for str {
    type Rules = Rules<str>;

    fn name() -> Cow<'static, str> {
        "string".into()
    }

    fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(of_type("string"))
    }
}

impl JsonSchema for String {
    type Rules = Rules<str>;

    fn name() -> Cow<'static, str> {
        "string".into()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        str::describe(rules, generator)
    }
}
