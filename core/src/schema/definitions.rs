//! Schemas that stand elsewhere and are referred to.

use super::narrow::{add, add_to_all_of};
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value};

/// The definition that a schema refers to.
pub(super) fn target<'d>(object: &Map<String, Value>, definitions: &'d Map<String, Value>) -> Option<&'d Value> {
    let name = object.get("$ref")?.as_str()?.rsplit('/').next()?;
    definitions.get(name).filter(|target| target.is_object())
}

/// What a schema says of an object: what it refers to, and not that null may be there instead.
pub(super) fn as_object(mut schema: Map<String, Value>, definitions: &Map<String, Value>) -> Map<String, Value> {
    // A definition that refers to itself is not followed any further.
    for _ in 0..=definitions.len() {
        let Some(other) = without_null(&mut schema).or_else(|| take_target(&mut schema, definitions)) else {
            break;
        };
        let mut beside = core::mem::replace(&mut schema, other);
        remove_what_is_about_itself(&mut beside);
        if !beside.is_empty() {
            add(&mut schema, beside.into());
        }
    }
    schema
}

fn take_target(schema: &mut Map<String, Value>, definitions: &Map<String, Value>) -> Option<Map<String, Value>> {
    let target = target(schema, definitions)?.as_object()?;
    schema.remove("$ref");
    Some(target.clone())
}

/// Takes the alternative to null, if there are these two.
fn without_null(schema: &mut Map<String, Value>) -> Option<Map<String, Value>> {
    if schema.get("type").and_then(Value::as_array).is_some_and(|types| types.iter().any(|ty| ty == "object")) {
        schema.insert("type".into(), "object".into());
    }
    match schema.get("anyOf")?.as_array()?.as_slice() {
        [Value::Object(other), null] if null["type"] == "null" => {
            let other = other.clone();
            schema.remove("anyOf");
            Some(other)
        }
        _ => None,
    }
}

/// Leaves what a schema says of an object's members, and not what of the object by itself.
pub(super) fn remove_what_is_about_itself(schema: &mut Map<String, Value>) {
    for keyword in ["type", "title", "description"] {
        schema.remove(keyword);
    }
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
    copy.as_object_mut().map(remove_what_is_about_itself);
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

    #[test]
    fn an_object_is_what_is_referred_to_and_not_null() {
        let definitions = json!({
            "Point": { "type": "object", "title": "Point", "properties": { "a": true } },
            "Maybe": { "anyOf": [{ "$ref": "#/$defs/Point" }, { "type": "null" }] },
            "Loop": { "$ref": "#/$defs/Loop" },
        });
        let point = definitions["Point"].clone();
        let mut narrowed = point.clone();
        narrowed["minProperties"] = 1.into();
        for (schema, expected) in [
            (json!({ "$ref": "#/$defs/Point" }), point.clone()),
            (json!({ "$ref": "#/$defs/Maybe", "description": "Or nothing." }), point.clone()),
            (json!({ "anyOf": [{ "$ref": "#/$defs/Maybe" }, { "type": "null" }] }), point),
            (json!({ "$ref": "#/$defs/Point", "minProperties": 1 }), narrowed),
            (json!({ "type": ["object", "null"] }), json!({ "type": "object" })),
            (json!({ "type": ["string", "null"] }), json!({ "type": ["string", "null"] })),
            (json!({ "anyOf": [{ "type": "string" }, {}] }), json!({ "anyOf": [{ "type": "string" }, {}] })),
            (json!({ "$ref": "#/$defs/Loop" }), json!({ "$ref": "#/$defs/Loop" })),
        ] {
            let Value::Object(schema) = schema else { panic!("an object") };
            assert_eq!(Value::from(as_object(schema, definitions.as_object().unwrap())), expected);
        }
    }
}
