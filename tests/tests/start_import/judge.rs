//! Judges documents by reading them, by the schema, and by checking the value; the three must agree.

use jsonschema::Validator;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Debug;
use vetted::schema::Dialect;
use vetted::{JsonSchema, Parse, Validate};

/// A type of the contract.
pub trait Contract: for<'de> Parse<'de> + Validate + JsonSchema + Serialize + PartialEq + Debug {}

impl<T: for<'de> Parse<'de> + Validate + JsonSchema + Serialize + PartialEq + Debug> Contract for T {}

/// The violations in a document, as `/pointer code`.
pub fn violations<T: Contract>(document: &Value) -> Vec<String> {
    violations_beside::<T>(document, &schemas::<T>())
}

fn violations_beside<T: Contract>(document: &Value, schemas: &[Validator]) -> Vec<String> {
    let violations = match vetted::from_json::<T>(document.to_string().as_bytes()) {
        Ok(value) => {
            assert_eq!(value.validate(), Ok(()), "what has been read is valid: {document}");
            Vec::new()
        }
        Err(report) => report.iter().map(|violation| format!("{} {}", violation.pointer(), violation.code())).collect(),
    };
    for schema in schemas {
        assert_eq!(
            schema.is_valid(document),
            violations.is_empty(),
            "the schema and the reader disagree on {document}"
        );
    }
    violations
}

/// What the exported schemas are to another's validator.
fn schemas<T: Contract>() -> Vec<Validator> {
    let dialects = [Dialect::Draft2020_12, Dialect::Draft2019_09, Dialect::Draft07];
    let schemas = dialects.map(vetted::schema::in_dialect::<T>);
    schemas.iter().map(|schema| jsonschema::validator_for(schema.as_value()).unwrap()).collect()
}

/// A sound document and pointers into it, at which one value after the other is tried.
pub struct Judge<'d> {
    sound: &'d Value,
    schemas: Vec<Validator>,
    violations: fn(&Value, &[Validator]) -> Vec<String>,
}

impl<'d> Judge<'d> {
    pub fn of<T: Contract>(sound: &'d Value) -> Self {
        assert_eq!(violations::<T>(sound), [""; 0], "the document is sound");
        Judge { sound, schemas: schemas::<T>(), violations: violations_beside::<T> }
    }

    /// The document is valid with each of these values at the pointer.
    pub fn accepts<V: Into<Value>>(&self, pointer: &str, values: impl IntoIterator<Item = V>) {
        for value in values {
            let value = value.into();
            assert_eq!(self.with(pointer, value.clone()), [""; 0], "{pointer}: {value}");
        }
    }

    /// With each of these values at the pointer, these codes are reported there, and nothing else.
    pub fn rejects<V: Into<Value>>(&self, pointer: &str, codes: &[&str], values: impl IntoIterator<Item = V>) {
        let expected: Vec<String> = codes.iter().map(|code| format!("{pointer} {code}")).collect();
        for value in values {
            let value = value.into();
            assert_eq!(self.with(pointer, value.clone()), expected, "{pointer}: {value}");
        }
    }

    /// The property may be absent, and null.
    pub fn is_optional(&self, pointer: &str) {
        self.accepts(pointer, [Value::Null]);
        assert_eq!(self.without(pointer), [""; 0], "without {pointer}");
    }

    /// The property must be there and not be null.
    pub fn is_required(&self, pointer: &str) {
        self.rejects(pointer, &["required"], [Value::Null]);
        assert_eq!(self.without(pointer), [format!("{pointer} required")], "without {pointer}");
    }

    fn with(&self, pointer: &str, value: Value) -> Vec<String> {
        let mut document = self.sound.clone();
        *document.pointer_mut(pointer).unwrap() = value;
        (self.violations)(&document, &self.schemas)
    }

    fn without(&self, pointer: &str) -> Vec<String> {
        let mut document = self.sound.clone();
        let (object, name) = pointer.rsplit_once('/').unwrap();
        document.pointer_mut(object).and_then(Value::as_object_mut).unwrap().remove(name).unwrap();
        (self.violations)(&document, &self.schemas)
    }
}

/// A text of that many characters, each of which is four bytes long.
pub fn characters(count: usize) -> String {
    "\u{1f4e6}".repeat(count)
}
