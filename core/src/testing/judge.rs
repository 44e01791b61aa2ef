//! Other people's validators, who judge whether the schema and the reader agree.

use super::{number, translate};
use crate::schema::Dialect;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use serde_json::Value;

/// What a judge says of documents by one schema: what is wrong with one, if anything.
pub type Verdicts = Box<dyn Fn(&Value) -> Result<(), String>>;

/// Makes a judge for a schema in a dialect, or says what is wrong with the schema. A schema of OpenAPI 3.0 comes
/// translated to draft-07.
pub type MakeJudge = fn(&Value, Dialect) -> Result<Verdicts, String>;

/// A judge at work.
pub(super) struct Judge {
    pub(super) name: &'static str,
    pub(super) dialect: Dialect,
    pub(super) schema: Value,
    pub(super) verdicts: Verdicts,
}

impl Judge {
    pub(super) fn new(name: &'static str, make: MakeJudge, dialect: Dialect, schema: &Value) -> Result<Self, String> {
        let read = match dialect {
            Dialect::OpenApi30 => translate::to_draft07(schema).map_err(|keywords| {
                format!("OpenAPI 3.0 has no {keywords}in its schemas; judge in another `Testing::dialect`: {schema}")
            })?,
            _ => schema.clone(),
        };
        let verdicts =
            make(&read, dialect).map_err(|error| format!("{name} can't read the schema: {error}: {schema}"))?;
        Ok(Judge { name, dialect, schema: schema.clone(), verdicts })
    }
}

/// The crate `jsonschema` as a judge.
pub(super) fn jsonschema(schema: &Value, dialect: Dialect) -> Result<Verdicts, String> {
    let draft = match dialect {
        Dialect::Draft2020_12 => jsonschema::Draft::Draft202012,
        Dialect::Draft2019_09 => jsonschema::Draft::Draft201909,
        Dialect::Draft07 | Dialect::OpenApi30 => jsonschema::Draft::Draft7,
    };
    let options = jsonschema::options().with_draft(draft).should_validate_formats(false);
    let validator = options.build(schema).map_err(|error| error.to_string())?;
    Ok(Box::new(move |document| match validator.is_valid(document) {
        true => Ok(()),
        false => validator.validate(document).map_err(|error| said(&error)),
    }))
}

/// What is wrong in the form of a report: the place, the words, and by which keyword of the schema.
pub(super) fn said(error: &jsonschema::ValidationError<'_>) -> String {
    let place = error.instance_path().as_str();
    let separator = if place.is_empty() { "" } else { ": " };
    format!("{place}{separator}{error} [{}]", error.schema_path())
}

/// A document as a judge sees it.
pub(super) struct Seen {
    pub(super) value: Value,
    /// Whether it sees less than there is, since some members have the same name.
    pub(super) has_duplicates: bool,
}

/// The document as a judge sees it, if it sees what is written: numbers past 64 bits that no `f64` is are another number
/// to it, or none.
pub(super) fn seen(document: &str) -> Option<Seen> {
    let value: Value = serde_json::from_str(document).ok()?;
    let has_duplicates = written_members(document)? != members(&value);
    Some(Seen { value, has_duplicates })
}

fn members(value: &Value) -> usize {
    match value {
        Value::Array(elements) => elements.iter().map(members).sum(),
        Value::Object(object) => object.len() + object.values().map(members).sum::<usize>(),
        _ => 0,
    }
}

/// How many members are written in a JSON text, if all its numbers are seen as written.
fn written_members(document: &str) -> Option<usize> {
    let mut members = 0;
    let mut rest = document;
    while let Some(start) = rest.find(|character: char| matches!(character, '"' | ':' | '-' | '0'..='9')) {
        rest = &rest[start..];
        if let Some(text) = rest.strip_prefix('"') {
            rest = after_text(text);
        } else if let Some(after) = rest.strip_prefix(':') {
            members += 1;
            rest = after;
        } else {
            let end = rest.find(|character: char| !matches!(character, '+' | '-' | '.' | 'e' | 'E' | '0'..='9'));
            let (number, after) = rest.split_at(end.unwrap_or(rest.len()));
            if !number::is_seen_as_written(number) {
                return None;
            }
            rest = after;
        }
    }
    Some(members)
}

/// What comes after a text, from after its opening quote.
fn after_text(text: &str) -> &str {
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return &text[index + 1..],
            _ => {}
        }
    }
    ""
}
