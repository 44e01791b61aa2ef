use crate::Schema;
use schemars::json_schema;
use serde_json::{Value, json};

/// Keywords that say nothing about null, so that a schema of only these may take null in as one more type.
const SILENT_ABOUT_NULL: &[&str] = &[
    "additionalProperties",
    "contentEncoding",
    "contentMediaType",
    "default",
    "deprecated",
    "description",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
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
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
];

/// The schema of what the given one allows, and null.
pub(crate) fn nullable(mut schema: Schema) -> Schema {
    if let Some(object) = schema.as_object_mut() {
        let silent = object.keys().all(|keyword| SILENT_ABOUT_NULL.contains(&keyword.as_str()) || keyword == "enum");
        if silent && add_null_type(object) {
            return schema;
        }
    }
    match schema.as_bool() {
        Some(true) => schema,
        _ => json_schema!({ "anyOf": [schema, { "type": "null" }] }),
    }
}

fn add_null_type(object: &mut serde_json::Map<alloc::string::String, Value>) -> bool {
    match object.get_mut("type") {
        Some(Value::String(one)) if one == "null" => return true,
        Some(types @ Value::String(_)) => *types = json!([types, "null"]),
        Some(Value::Array(types)) if types.iter().any(|one| one == "null") => return true,
        Some(Value::Array(types)) => types.push("null".into()),
        _ => return false,
    }
    if let Some(Value::Array(allowed)) = object.get_mut("enum") {
        allowed.push(Value::Null);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_one_more_type_where_nothing_else_speaks_of_it() {
        assert_eq!(
            nullable(json_schema!({ "type": "string", "maxLength": 3 })).to_value(),
            json!({ "type": ["string", "null"], "maxLength": 3 })
        );
        assert_eq!(
            nullable(json_schema!({ "type": "string", "enum": ["a"] })).to_value(),
            json!({ "type": ["string", "null"], "enum": ["a", null] })
        );
    }

    #[test]
    fn null_stands_beside_a_schema_that_may_speak_of_it() {
        let other = json_schema!({ "type": "integer", "not": { "multipleOf": 2 } });
        assert_eq!(nullable(other.clone()).to_value(), json!({ "anyOf": [other, { "type": "null" }] }));
        let reference = json_schema!({ "$ref": "#/$defs/A" });
        assert_eq!(nullable(reference.clone()).to_value(), json!({ "anyOf": [reference, { "type": "null" }] }));
    }

    #[test]
    fn null_is_not_added_twice() {
        let twice = nullable(nullable(json_schema!({ "type": "string" })));
        assert_eq!(twice.to_value(), json!({ "type": ["string", "null"] }));
        for already in [
            json_schema!({ "type": "null" }),
            json_schema!({ "type": ["null", "integer"] }),
            json_schema!({ "type": ["string", "null"], "enum": ["a", null] }),
            json_schema!(true),
        ] {
            assert_eq!(nullable(already.clone()), already);
        }
    }

    #[test]
    fn null_is_one_more_of_several_types() {
        let several = json_schema!({ "type": ["string", "integer"], "enum": ["a", 1] });
        assert_eq!(
            nullable(several).to_value(),
            json!({ "type": ["string", "integer", "null"], "enum": ["a", 1, null] })
        );
    }
}
