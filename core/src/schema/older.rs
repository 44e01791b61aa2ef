//! The same in the words of older dialects.

use super::narrow::{add_to_all_of, narrow};
use crate::Schema;
use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

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
        Some(_) => add_to_all_of(schema, any),
        None => {
            schema.insert("anyOf".to_owned(), any["anyOf"].clone());
        }
    }
}

/// `unevaluatedProperties: false` in words that draft-07 has: no names but those that are spoken of, and in each of several
/// ways none that only other ways speak of.
pub(super) fn without_unevaluated(schema: &mut Schema) {
    if schema.get("unevaluatedProperties") != Some(&Value::Bool(false)) {
        return;
    }
    schema.remove("unevaluatedProperties");
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    let mut groups: Vec<BTreeSet<String>> = Vec::new();
    for group in group_list(object) {
        let Some(names) = names_of(group) else {
            return;
        };
        groups.push(names);
    }
    let own: BTreeSet<String> = properties(object).cloned().collect();
    for (index, group) in group_list_mut(object).into_iter().enumerate() {
        let elsewhere = |name: &String| {
            own.contains(name) || groups.iter().enumerate().any(|(other, names)| other != index && names.contains(name))
        };
        exclude_others(group, &groups[index], &elsewhere);
    }
    let all = object.entry("properties").or_insert_with(|| json!({}));
    for name in groups.into_iter().flatten() {
        if let Some(all) = all.as_object_mut() {
            all.entry(name).or_insert(Value::Bool(true));
        }
    }
    object.insert("additionalProperties".to_owned(), false.into());
}

fn properties(object: &Map<String, Value>) -> impl Iterator<Item = &String> {
    object.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys)
}

/// The schemas that speak of the same object, each of them perhaps in several ways.
fn group_list(object: &Map<String, Value>) -> Vec<&Value> {
    let listed = object.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let own = ["oneOf", "anyOf"].into_iter().filter_map(|keyword| object.get(keyword));
    listed.chain(own).collect()
}

fn group_list_mut(object: &mut Map<String, Value>) -> Vec<&mut Value> {
    let mut listed = Vec::new();
    let mut own = Vec::new();
    for (keyword, value) in object.iter_mut() {
        match keyword.as_str() {
            "allOf" => listed.extend(value.as_array_mut().into_iter().flatten()),
            "oneOf" | "anyOf" => own.push((keyword.as_str() == "anyOf", value)),
            _ => {}
        }
    }
    own.sort_by_key(|(is_second, _)| *is_second);
    listed.into_iter().chain(own.into_iter().map(|(_, value)| value)).collect()
}

/// All names of members that a schema, or a list of them, speaks of; none if it speaks of any name.
fn names_of(schema: &Value) -> Option<BTreeSet<String>> {
    match schema {
        Value::Array(ways) => ways.iter().try_fold(BTreeSet::new(), |names, way| Some(&names | &names_of(way)?)),
        Value::Object(object) => {
            let speaks_of_any = |keyword: &str| object.get(keyword).is_some_and(|any| *any != false);
            if speaks_of_any("additionalProperties") || speaks_of_any("patternProperties") || speaks_of_any("$ref") {
                return None;
            }
            let own: BTreeSet<String> = properties(object).cloned().collect();
            group_list(object).into_iter().try_fold(own, |names, group| Some(&names | &names_of(group)?))
        }
        _ => Some(BTreeSet::new()),
    }
}

/// In each way, no names that only other ways speak of.
fn exclude_others(group: &mut Value, all: &BTreeSet<String>, elsewhere: &dyn Fn(&String) -> bool) {
    let ways = match group {
        Value::Array(ways) => ways,
        Value::Object(object) => {
            let within: BTreeSet<String> = properties(object).cloned().collect();
            for inner in group_list_mut(object) {
                exclude_others(inner, all, &|name| elsewhere(name) || within.contains(name));
            }
            return;
        }
        _ => return,
    };
    for way in ways {
        let Some(spoken_of) = names_of(way) else {
            continue;
        };
        let Some(object) = way.as_object_mut() else {
            continue;
        };
        let others: Vec<&String> = all.iter().filter(|name| !spoken_of.contains(*name) && !elsewhere(name)).collect();
        if others.is_empty() {
            continue;
        }
        if let Some(properties) = object.entry("properties").or_insert_with(|| json!({})).as_object_mut() {
            properties.extend(others.into_iter().map(|name| (name.clone(), Value::Bool(false))));
        }
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

    #[test]
    fn a_way_excludes_what_only_other_ways_speak_of() {
        let way = |names: &[&str], excluded: &[&str]| {
            let spoken_of = names.iter().map(|name| (String::from(*name), Value::Bool(true)));
            let others = excluded.iter().map(|name| (String::from(*name), Value::Bool(false)));
            json!({ "properties": spoken_of.chain(others).collect::<Map<_, _>>() })
        };
        let ways = |ways: [[&[&str]; 2]; 2]| Value::from(ways.map(|[names, excluded]| way(names, excluded)).to_vec());
        let mut schema = way(&["x"], &[]);
        schema["unevaluatedProperties"] = false.into();
        schema["oneOf"] = ways([[&["a", "x"], &[]], [&["b"], &[]]]);
        schema["anyOf"] = ways([[&["b"], &[]], [&["c"], &[]]]);
        let part = |ways| json!([{ "properties": { "w": true }, "anyOf": ways }]);
        schema["allOf"] = part(ways([[&["d", "w"], &[]], [&["e"], &[]]]));
        let mut expected = way(&["x", "a", "b", "c", "d", "e", "w"], &[]);
        expected["additionalProperties"] = false.into();
        // Of `x` and `w` the object itself speaks or a part of it, and of `b` two of its parts.
        expected["oneOf"] = ways([[&["a", "x"], &[]], [&["b"], &["a"]]]);
        expected["anyOf"] = ways([[&["b"], &["c"]], [&["c"], &[]]]);
        expected["allOf"] = part(ways([[&["d", "w"], &["e"]], [&["e"], &["d"]]]));
        assert_eq!(changed(schema, without_unevaluated), expected);
    }

    #[test]
    fn a_way_speaks_of_what_any_part_of_it_speaks_of() {
        let inner = json!([{ "properties": { "x": true } }, { "properties": { "y": true } }]);
        let ways = json!([{ "properties": { "x": true }, "anyOf": inner }, { "properties": { "z": true } }]);
        let found = changed(json!({ "oneOf": ways, "unevaluatedProperties": false }), without_unevaluated);
        assert_eq!(found["properties"], json!({ "x": true, "y": true, "z": true }));
        assert_eq!(found["oneOf"][0]["properties"], json!({ "x": true, "z": false }));
        assert_eq!(found["oneOf"][1]["properties"], json!({ "x": false, "y": false, "z": true }));
    }

    #[test]
    fn where_any_name_is_spoken_of_none_is_excluded() {
        for open in
            [json!({ "additionalProperties": true }), json!({ "patternProperties": {} }), json!({ "$ref": "#" })]
        {
            let schema = json!({ "oneOf": [open, false], "unevaluatedProperties": false });
            assert_eq!(changed(schema.clone(), without_unevaluated), json!({ "oneOf": schema["oneOf"] }));
        }
        let closed = json!({ "oneOf": [{ "additionalProperties": false }, false], "unevaluatedProperties": false });
        assert_eq!(changed(closed, without_unevaluated)["additionalProperties"], false);
    }
}
