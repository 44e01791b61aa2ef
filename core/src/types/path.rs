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
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
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
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        "string".into()
    }

    fn describe<'r>(rules: &Self::Rules<'r>, _: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        rules.describe(of_type("string"))
    }
}

impl Validate for PathBuf {
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
        self.as_path().walk(frame, rules, collector);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        self.as_path().with_name(with);
    }
}

impl JsonSchema for PathBuf {
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        Path::name()
    }

    fn describe<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        Path::describe(rules, generator)
    }
}

macro_rules! read {
    ($($ty:ty;)*) => { $(
        impl<'de> Parse<'de> for $ty {
            type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

            fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
            where
                Self: 'r,
            {
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

    fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
        <&str>::read(cursor, frame, rules).map(Path::new)
    }
}
