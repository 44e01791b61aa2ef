use super::of_type;
use crate::parse::{Cursor, Text};
use crate::report::{self, Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use schemars::SchemaGenerator;

/// Reads a text and judges it. One that breaks rules is kept only where a rule on what it stands in is about it.
#[inline(never)]
fn read_slowly<'de>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, str>) -> Option<Text<'de>> {
    let offset = cursor.offset();
    let text = cursor.text(frame)?;
    let is_sound = rules.check_text(text.as_str(), frame, &mut cursor.collector, offset);
    cursor.judged(is_sound, || text)
}

macro_rules! texts {
    ($($ty:ty,)*) => { $(
        impl<'de> Parse<'de> for $ty {
            type Rules<'r> = Rules<'r, str>;

            fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, str>) -> Option<Self> {
                let offset = cursor.offset();
                let Some(text) = cursor.plain_text() else {
                    return read_slowly(cursor, frame, rules).map(|text| text.into_string().into());
                };
                let is_sound = rules.check_text(text, frame, &mut cursor.collector, offset);
                cursor.judged(is_sound, || text.into())
            }
        }
    )* };
}

texts! { String, Box<str>, Rc<str>, }

#[cfg(target_has_atomic = "ptr")]
texts! { alloc::sync::Arc<str>, }

impl<'de: 'a, 'a> Parse<'de> for Cow<'a, str> {
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, str>) -> Option<Self> {
        read_slowly(cursor, frame, rules).map(Text::into_cow)
    }
}

impl<'de: 'a, 'a> Parse<'de> for &'a str {
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Rules<'_, str>) -> Option<Self> {
        let offset = cursor.offset();
        match read_slowly(cursor, frame, rules)? {
            Text::Borrowed(text) => Some(text),
            Text::Owned(_) => {
                let violation = report::wrong_type("a string without escapes", "one with escapes");
                cursor.collector.report(frame, offset, violation);
                None
            }
        }
    }
}

impl Validate for str {
    type Rules<'r> = Rules<'r, str>;

    #[inline]
    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check_text(self, frame, collector, 0);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(self);
    }
}

impl Validate for String {
    type Rules<'r> = Rules<'r, str>;

    #[inline]
    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check_text(self, frame, collector, 0);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(self);
    }
}

impl JsonSchema for str {
    type Rules<'r> = Rules<'r, str>;

    fn name() -> Cow<'static, str> {
        "string".into()
    }

    fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(of_type("string"))
    }
}

impl JsonSchema for String {
    type Rules<'r> = Rules<'r, str>;

    fn name() -> Cow<'static, str> {
        "string".into()
    }

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        str::describe(rules, generator)
    }
}
