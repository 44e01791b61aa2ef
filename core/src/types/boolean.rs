use super::of_type;
use crate::parse::Cursor;
use crate::report::{self, Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

impl Validate for bool {
    type Rules<'r>
        = Rules<'r, bool>
    where
        Self: 'r;

    #[inline]
    fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
        rules.check(self, frame, collector, 0);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(if *self { "true" } else { "false" });
    }
}

impl<'de> Parse<'de> for bool {
    type Rules<'r>
        = Rules<'r, bool>
    where
        Self: 'r;

    fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
        let offset = cursor.offset();
        let value = cursor.boolean(frame)?;
        match rules.check(&value, frame, &mut cursor.collector, offset) {
            true => Some(value),
            false => cursor.broken(|| value),
        }
    }

    fn read_key<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
        let offset = cursor.offset();
        let name = cursor.text(frame)?;
        let value = match name.as_str() {
            "true" => true,
            "false" => false,
            _ => {
                let violation = report::wrong_type("the name `true` or `false`", "a string");
                cursor.collector.report(frame, offset, violation);
                return None;
            }
        };
        match rules.check(&value, frame, &mut cursor.collector, offset) {
            true => Some(value),
            false => cursor.broken(|| value),
        }
    }
}

impl JsonSchema for bool {
    type Rules<'r>
        = Rules<'r, bool>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        "boolean".into()
    }

    fn describe<'r>(rules: &Self::Rules<'r>, _: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        rules.describe(of_type("boolean"))
    }

    fn describe_key<'r>(rules: &Self::Rules<'r>, _: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        rules.describe(json_schema!({ "enum": ["true", "false"] }))
    }
}
