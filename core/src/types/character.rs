use crate::constraint::len;
use crate::parse::{Cursor, ValueKind};
use crate::report::{Collector, Frame};
use crate::rules::Rules;
use crate::value::Length;
use crate::{JsonSchema, Parse, Schema, Validate};
use alloc::borrow::Cow;
use schemars::{SchemaGenerator, json_schema};

/// A character is a text in a document, so that rules are about that text.
impl Validate for char {
    type Rules<'r> = Rules<'r, str>;

    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector) {
        rules.check_text(self.encode_utf8(&mut [0; 4]), frame, collector, 0);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(self.encode_utf8(&mut [0; 4]));
    }
}

impl<'de> Parse<'de> for char {
    type Rules<'r> = Rules<'r, str>;

    fn read(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'_>) -> Option<Self> {
        let offset = cursor.offset();
        if cursor.kind() != Some(ValueKind::Text) {
            return cursor.mismatch("a string of one character", frame);
        }
        let text = cursor.text(frame)?;
        let text = text.as_str();
        let mut characters = text.chars();
        let (Some(character), None) = (characters.next(), characters.next()) else {
            let violation = len().exactly(1).broken_by(text.length());
            cursor.collector.report(frame, offset, violation);
            return None;
        };
        let is_sound = rules.check_text(text, frame, &mut cursor.collector, offset);
        cursor.judged(is_sound, || character)
    }
}

impl JsonSchema for char {
    type Rules<'r> = Rules<'r, str>;

    fn name() -> Cow<'static, str> {
        "Character".into()
    }

    fn describe(rules: &Self::Rules<'_>, _: &mut SchemaGenerator) -> Schema {
        rules.describe(json_schema!({ "type": "string", "minLength": 1, "maxLength": 1 }))
    }
}
