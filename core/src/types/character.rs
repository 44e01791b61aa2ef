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
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn walk<'r>(&self, frame: &Frame<'_>, rules: &Self::Rules<'r>, collector: &mut Collector)
    where
        Self: 'r,
    {
        rules.check_text(self.encode_utf8(&mut [0; 4]), frame, collector, 0);
    }

    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with(self.encode_utf8(&mut [0; 4]));
    }
}

impl<'de> Parse<'de> for char {
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn read<'r>(cursor: &mut Cursor<'de>, frame: &Frame<'_>, rules: &Self::Rules<'r>) -> Option<Self>
    where
        Self: 'r,
    {
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
        match rules.check_text(text, frame, &mut cursor.collector, offset) {
            true => Some(character),
            false => cursor.broken(|| character),
        }
    }
}

impl JsonSchema for char {
    type Rules<'r>
        = Rules<'r, str>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        "Character".into()
    }

    fn describe<'r>(rules: &Self::Rules<'r>, _: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        rules.describe(json_schema!({ "type": "string", "minLength": 1, "maxLength": 1 }))
    }
}
