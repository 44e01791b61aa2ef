//! The same in the words of older dialects.

use super::narrow::{add_to_all_of, narrow};
use super::ways::evaluated_as_additional;
use crate::Schema;
use alloc::borrow::ToOwned;
use alloc::vec::Vec;
use serde_json::{Value, json};

/// OpenAPI 3.0 has the exclusive bounds of JSON Schema draft-04: flags beside `minimum` and `maximum`.
pub(super) fn exclusive_bounds_as_flags(schema: &mut Schema) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(bound) = schema.get(exclusive).filter(|bound| bound.is_number()).cloned() else {
            continue;
        };
        schema.remove(exclusive);
        // Where both bounds are the same number, the one that excludes it must stay, in whatever notation.
        let is_same = schema.get(inclusive).is_some_and(|other| other.as_f64() == bound.as_f64());
        match schema.get(inclusive) {
            Some(present) if is_same && (present.is_f64() || bound.is_f64()) => {
                schema.insert(inclusive.to_owned(), bound.clone());
            }
            _ => narrow(schema, inclusive, bound.clone()),
        }
        if schema.get(inclusive) == Some(&bound) {
            schema.insert(exclusive.into(), Value::Bool(true));
        }
    }
}

/// Says in the words of OpenAPI 3.0 what it has words for, and leaves out the rest.
pub(super) fn for_openapi(schema: &mut Schema) {
    without_unevaluated(schema);
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    object.remove("propertyNames");
    if object.remove("patternProperties").is_some() {
        object.remove("additionalProperties");
    }
    if let Some(Value::Array(elements)) = object.remove("prefixItems") {
        let mut different: Vec<Value> = Vec::new();
        for element in elements {
            if !different.contains(&element) {
                different.push(element);
            }
        }
        object.insert("items".to_owned(), json!({ "anyOf": different }));
    } else if object.get("type").is_some_and(|ty| *ty == "array") && !object.contains_key("items") {
        // It requires `items` beside that type.
        object.insert("items".to_owned(), json!({}));
    }
    types_apart(schema);
}

/// Several types are several schemas, except null beside one.
fn types_apart(schema: &mut Schema) {
    let Some(Value::Array(types)) = schema.get("type").cloned() else {
        return;
    };
    if types.iter().filter(|ty| **ty != "null").count() < 2 {
        return;
    }
    schema.remove("type");
    let any: Vec<Value> = types.iter().map(|ty| json!({ "type": ty })).collect();
    let any = json!({ "anyOf": any });
    match schema.get("anyOf") {
        Some(_) => add_to_all_of(schema.ensure_object(), any),
        None => {
            schema.insert("anyOf".to_owned(), any["anyOf"].clone());
        }
    }
}

/// `unevaluatedProperties` in words that draft-07 has; where it hasn't, nothing.
pub(super) fn without_unevaluated(schema: &mut Schema) {
    if let Some(object) = schema.as_object_mut() {
        evaluated_as_additional(object);
        object.remove("unevaluatedProperties");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(schema: Value, change: fn(&mut Schema)) -> Value {
        let mut schema = Schema::try_from(schema).unwrap_or_default();
        change(&mut schema);
        schema.to_value()
    }

    #[test]
    fn the_narrower_bound_stays_with_its_flag() {
        for (bounds, expected) in [
            (json!({ "exclusiveMinimum": 1 }), json!({ "minimum": 1, "exclusiveMinimum": true })),
            (json!({ "exclusiveMinimum": 1, "minimum": 0 }), json!({ "minimum": 1, "exclusiveMinimum": true })),
            (json!({ "exclusiveMinimum": 1, "minimum": 2 }), json!({ "minimum": 2 })),
            (json!({ "exclusiveMinimum": 1, "minimum": 1 }), json!({ "minimum": 1, "exclusiveMinimum": true })),
            (json!({ "exclusiveMinimum": 1.0, "minimum": 1 }), json!({ "minimum": 1.0, "exclusiveMinimum": true })),
            (json!({ "exclusiveMaximum": 1, "maximum": 1.0 }), json!({ "maximum": 1, "exclusiveMaximum": true })),
            (json!({ "exclusiveMaximum": 1.0, "maximum": 0.5 }), json!({ "maximum": 0.5 })),
            (json!({ "exclusiveMaximum": 0.5, "maximum": 1.0 }), json!({ "maximum": 0.5, "exclusiveMaximum": true })),
            // The same to a float, and different.
            (json!({ "exclusiveMaximum": u64::MAX, "maximum": u64::MAX - 1 }), json!({ "maximum": u64::MAX - 1 })),
            (json!({ "exclusiveMinimum": u64::MAX - 1, "minimum": u64::MAX }), json!({ "minimum": u64::MAX })),
            (json!({ "exclusiveMinimum": true, "minimum": 1 }), json!({ "exclusiveMinimum": true, "minimum": 1 })),
        ] {
            assert_eq!(changed(bounds.clone(), exclusive_bounds_as_flags), expected, "{bounds}");
        }
    }

    #[test]
    fn several_types_are_several_schemas_except_null_beside_one() {
        let apart = json!([{ "type": "string" }, { "type": "integer" }]);
        let several = json!({ "type": ["string", "integer"] });
        assert_eq!(changed(several.clone(), types_apart), json!({ "anyOf": apart }));
        let mut beside = several;
        beside["anyOf"] = json!([{ "maxLength": 1 }]);
        let expected = json!({ "anyOf": [{ "maxLength": 1 }], "allOf": [{ "anyOf": apart }] });
        assert_eq!(changed(beside, types_apart), expected);
        for one in [json!({ "type": ["string", "null"] }), json!({ "type": ["string"] }), json!({ "type": "string" })] {
            assert_eq!(changed(one.clone(), types_apart), one);
        }
    }
}
