use super::of_type;
use crate::parse::Cursor;
use crate::report::{self, Collector, Frame};
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
    type Rules<'r> = Rules<'r, str>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        match self.to_str() {
            Some(text) => _ = rules.check_text(text, frame, collector, 0),
            None => collector.report(frame, 0, report::wrong_type("a path in UTF-8", "a path of other bytes")),
        }
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(&self.to_string_lossy());
    }
}

impl JsonSchema for Path {
    type Rules<'r> = Rules<'r, str>;

    fn name() -> Cow<'static, str> {
        "string".into()
    }

    fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(of_type("string"))
    }
}

impl Validate for PathBuf {
    type Rules<'r> = Rules<'r, str>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        self.as_path().walk(frame, rules, collector);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        self.as_path().with_name(with);
    }
}

impl JsonSchema for PathBuf {
    type Rules<'r> = Rules<'r, str>;

    fn name() -> Cow<'static, str> {
        Path::name()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        Path::describe(rules, generator)
    }
}

macro_rules! read {
    ($($ty:ty;)*) => { $(
        impl<'de> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, str> where Self: 'r;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, str>) -> Option<Self> {
                String::read(cursor, frame, rules).map(|text| PathBuf::from(text).into())
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
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, str>) -> Option<Self> {
        <&str>::read(cursor, frame, rules).map(Path::new)
    }
}
