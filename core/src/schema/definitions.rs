//! Schemas that stand elsewhere and are referred to.

use super::narrow::add_to_all_of;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value};

/// The definition that a schema refers to.
pub(super) fn target<'d>(object: &Map<String, Value>, definitions: &'d Map<String, Value>) -> Option<&'d Value> {
    let name = object.get("$ref")?.as_str()?.rsplit('/').next()?;
    definitions.get(name).filter(|target| target.is_object())
}

/// The same schema, with the definitions in it that speak of the same value as it does, unless one is within itself.
pub(super) fn written_out(mut schema: Value, definitions: &Map<String, Value>) -> Value {
    write_out(&mut schema, definitions, &mut Vec::new());
    schema
}

fn write_out<'d>(schema: &mut Value, definitions: &'d Map<String, Value>, within: &mut Vec<&'d Value>) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let parts = object.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten();
        parts.for_each(|part| write_out(part, definitions, within));
    }
    let Some(target) = target(object, definitions) else {
        return;
    };
    if within.iter().any(|other| core::ptr::eq(*other, target)) {
        return;
    }
    object.remove("$ref");
    within.push(target);
    let mut copy = target.clone();
    write_out(&mut copy, definitions, within);
    within.pop();
    for about_itself in ["type", "title", "description"] {
        copy.as_object_mut().map(|copy| copy.remove(about_itself));
    }
    add_to_all_of(object, copy);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_definition_is_written_out_once() {
        let definitions = json!({
            "Point": { "type": "object", "title": "Point", "properties": { "a": { "$ref": "#/$defs/Point" } } },
            "Loop": { "anyOf": [{ "$ref": "#/$defs/Loop" }, { "$ref": "#/$defs/Point" }] },
        });
        let point = json!({ "properties": { "a": { "$ref": "#/$defs/Point" } } });
        for (schema, expected) in [
            (json!({ "$ref": "#/$defs/Point" }), json!({ "allOf": [point] })),
            (
                json!({ "oneOf": [{ "$ref": "#/$defs/Point", "required": ["t"] }] }),
                json!({ "oneOf": [{ "required": ["t"], "allOf": [point] }] }),
            ),
            (
                json!({ "$ref": "#/$defs/Loop" }),
                json!({ "allOf": [{ "anyOf": [{ "$ref": "#/$defs/Loop" }, { "allOf": [point] }] }] }),
            ),
            (json!({ "$ref": "#/$defs/Other" }), json!({ "$ref": "#/$defs/Other" })),
            (json!(true), json!(true)),
        ] {
            assert_eq!(written_out(schema, definitions.as_object().unwrap()), expected);
        }
    }
}
