use super::of_type;
use crate::parse::source::Input;
use crate::report::{self, At};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use schemars::SchemaGenerator;
use std::path::{Path, PathBuf};

/// A path is a text in a document, so that rules are about that text, and one that is no text can't be in a document.
impl Validate for Path {
    type Rules = Rules<str>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        match self.to_str() {
            Some(text) => {
                rules.check(text, at);
            }
            None => at.violated(report::wrong_type("a path in UTF-8", "a path of other bytes")),
        }
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(&self.to_string_lossy());
    }
}

impl JsonSchema for Path {
    type Rules = Rules<str>;

    fn name() -> Cow<'static, str> {
        "string".into()
    }

    fn describe(rules: &Self::Rules, _: &mut SchemaGenerator) -> Schema {
        rules.describe(of_type("string"))
    }
}

impl Validate for PathBuf {
    type Rules = Rules<str>;

    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>) {
        self.as_path().walk(rules, at);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        self.as_path().with_name(with);
    }
}

impl JsonSchema for PathBuf {
    type Rules = Rules<str>;

    fn name() -> Cow<'static, str> {
        Path::name()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        Path::describe(rules, generator)
    }
}

macro_rules! read {
    ($($ty:ty;)*) => { $(
        impl<'de> Parse<'de> for $ty {
            type Rules = Rules<str>;

            fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
                String::parse(input, rules, at).map(|text| PathBuf::from(text).into())
            }
        }
    )* };
}

read! {
    PathBuf;
    Box<Path>;
    Rc<Path>;
    Arc<Path>;
    Cow<'_, Path>;
}

impl<'de: 'a, 'a> Parse<'de> for &'a Path {
    type Rules = Rules<str>;

    fn parse(input: Input<'_, 'de>, rules: &Self::Rules, at: &mut At<'_>) -> Option<Self> {
        <&str>::parse(input, rules, at).map(Path::new)
    }
}
