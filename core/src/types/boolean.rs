use super::of_type;
use crate::parse::Cursor;
use crate::report::{self, Collector, Frame};
use crate::rules::Rules;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

impl Validate for bool {
    type Rules<'r> = Rules<'r, bool>;

    #[inline]
    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check(self, frame, collector, 0);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(if *self { "true" } else { "false" });
    }
}

impl<'de> Parse<'de> for bool {
    type Rules<'r> = Rules<'r, bool>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        let offset = cursor.offset();
        let value = cursor.boolean(frame)?;
        let is_sound = rules.check(&value, frame, &mut cursor.collector, offset);
        cursor.judged(is_sound, || value)
    }

    fn read_key(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
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
        let is_sound = rules.check(&value, frame, &mut cursor.collector, offset);
        cursor.judged(is_sound, || value)
    }
}

impl JsonSchema for bool {
    type Rules<'r> = Rules<'r, bool>;

    fn name() -> Cow<'static, str> {
        "boolean".into()
    }

    fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(of_type("boolean"))
    }

    fn describe_key(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "enum": ["true", "false"] }))
    }
}
