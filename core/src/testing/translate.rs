//! OpenAPI 3.0's schemas in the words of JSON Schema draft-07, since no validator reads them.
//!
//! `nullable` beside a `type` adds null to it, the exclusive bounds become numbers, and what stands beside a `$ref` is
//! ignored as draft-07 ignores it. A whole number written as `1.0` is an integer, as it is in every later version of
//! OpenAPI; 3.0 itself leaves that to a draft that says "a number without a fraction or exponent part".

use alloc::borrow::ToOwned;
use alloc::string::String;
use schemars::Schema;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Value, json};

/// The keywords that [OpenAPI 3.0](https://spec.openapis.org/oas/v3.0.4.html#schema-object) has.
const KEYWORDS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
];

/// The schema in draft-07, or the keywords in it that OpenAPI 3.0 doesn't have.
pub(super) fn to_draft07(schema: &Value) -> Result<Value, String> {
    let mut schema = Schema::try_from(schema.clone()).unwrap_or_default();
    schema.remove("$schema");
    let components = schema.remove("components");
    let mut foreign = String::new();
    translate(&mut schema, &mut foreign);
    let mut definitions = json!({});
    for (name, definition) in components.iter().filter_map(|all| all.get("schemas")?.as_object()).flatten() {
        let mut definition = Schema::try_from(definition.clone()).unwrap_or_default();
        translate(&mut definition, &mut foreign);
        definitions[name] = definition.to_value();
    }
    schema.insert("components".to_owned(), json!({ "schemas": definitions }));
    schema.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    if foreign.is_empty() { Ok(schema.to_value()) } else { Err(foreign) }
}

fn translate(schema: &mut Schema, foreign: &mut String) {
    RecursiveTransform(|schema: &mut Schema| one(schema, foreign)).transform(schema);
}

fn one(schema: &mut Schema, foreign: &mut String) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    for keyword in object.keys().filter(|keyword| !KEYWORDS.contains(&keyword.as_str()) && !keyword.starts_with("x-")) {
        foreign.push_str(keyword);
        foreign.push(' ');
    }
    if object.get("items").is_some_and(Value::is_array) || object.get("type").is_some_and(Value::is_array) {
        foreign.push_str("a list in `items` or `type` ");
    }
    if object.remove("nullable") == Some(Value::Bool(true))
        && let Some(ty) = object.get("type").cloned()
    {
        object.insert("type".to_owned(), json!([ty, "null"]));
    }
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if object.remove(exclusive) == Some(Value::Bool(true))
            && let Some(bound) = object.remove(inclusive)
        {
            object.insert(exclusive.to_owned(), bound);
        }
    }
}
