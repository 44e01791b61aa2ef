//! The several ways in which a schema speaks of the members of one object.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

/// The keywords for the members that a schema doesn't name.
pub(super) const OF_OTHERS: [&str; 2] = ["additionalProperties", "unevaluatedProperties"];

/// What a schema says of the members that it doesn't name, if they are elements of a map.
pub(super) fn of_others(schema: &Map<String, Value>) -> Option<&Value> {
    OF_OTHERS.into_iter().filter_map(|keyword| schema.get(keyword)).find(|others| !others.is_boolean())
}

/// `unevaluatedProperties` as `additionalProperties`, if that can be said.
pub(super) fn evaluated_as_additional(object: &mut Map<String, Value>) {
    let can_be_said =
        object.get("unevaluatedProperties").is_some_and(|others| *others != true) && !object_speaks_of_any(object);
    if can_be_said && let Some(others) = object.remove("unevaluatedProperties") {
        spell_out(object, &others);
    }
}

/// Whether each name is spoken of in one place, so that what has been made of `unevaluatedProperties` says exactly the same.
#[cfg(feature = "export")]
pub(super) fn are_apart(object: &Map<String, Value>) -> bool {
    let mut all = BTreeSet::new();
    let is_apart = |group: &Value| match group {
        Value::Array(ways) => ways.iter().filter_map(Value::as_object).all(are_apart),
        Value::Object(part) => are_apart(part),
        _ => true,
    };
    groups(object).into_iter().all(|group| names_of(group).into_iter().all(|name| all.insert(name)) && is_apart(group))
}

/// Says what the members are of which the object doesn't speak: in each of several ways also those of which only other ways
/// speak.
fn spell_out(object: &mut Map<String, Value>, others: &Value) {
    let own: BTreeSet<String> = properties(object).cloned().collect();
    let names: BTreeSet<String> = groups(object).into_iter().flat_map(names_of).collect();
    judge_in_groups(object, others, &|_| false);
    add_members(object, names.difference(&own).map(|name| (name.clone(), Value::Bool(true))));
    object.insert("additionalProperties".to_owned(), others.clone());
}

/// In each way, says what the members are of which only other ways speak, and nobody elsewhere.
fn judge_in_groups(object: &mut Map<String, Value>, others: &Value, elsewhere: &dyn Fn(&String) -> bool) {
    let own: BTreeSet<String> = properties(object).cloned().collect();
    let names: Vec<BTreeSet<String>> = groups(object).into_iter().map(names_of).collect();
    for (index, group) in groups_mut(object).into_iter().enumerate() {
        let in_others =
            |name: &String| names.iter().enumerate().any(|(other, names)| other != index && names.contains(name));
        let elsewhere = |name: &String| elsewhere(name) || own.contains(name) || in_others(name);
        match group {
            Value::Object(object) => judge_in_groups(object, others, &elsewhere),
            Value::Array(ways) => {
                for way in ways.iter_mut().filter_map(Value::as_object_mut) {
                    let spoken_of = names_in(way);
                    judge_in_groups(way, others, &elsewhere);
                    let unspoken = names[index].difference(&spoken_of).filter(|name| !elsewhere(name));
                    add_members(way, unspoken.map(|name| (name.clone(), others.clone())));
                }
            }
            _ => {}
        }
    }
}

/// Adds what members are that have not been spoken of.
pub(super) fn add_members(object: &mut Map<String, Value>, members: impl IntoIterator<Item = (String, Value)>) {
    let mut members = members.into_iter().peekable();
    if members.peek().is_none() {
        return;
    }
    if let Some(properties) = object.entry("properties").or_insert_with(|| json!({})).as_object_mut() {
        for (name, member) in members {
            properties.entry(name).or_insert(member);
        }
    }
}

/// The names of the members that an object's schema names.
pub(super) fn properties(object: &Map<String, Value>) -> impl Iterator<Item = &String> {
    object.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys)
}

/// The schemas that speak of the same object, each of them perhaps in several ways.
fn groups(object: &Map<String, Value>) -> Vec<&Value> {
    let listed = object.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let own = ["oneOf", "anyOf"].into_iter().filter_map(|keyword| object.get(keyword));
    listed.chain(own).collect()
}

/// The same, in the same order.
fn groups_mut(object: &mut Map<String, Value>) -> Vec<&mut Value> {
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

/// Whether a schema, or one of several, speaks of members of any name.
fn speaks_of_any(schema: &Value) -> bool {
    match schema {
        Value::Array(ways) => ways.iter().any(speaks_of_any),
        Value::Object(object) => object_speaks_of_any(object),
        _ => false,
    }
}

fn object_speaks_of_any(object: &Map<String, Value>) -> bool {
    let says = |keyword: &str| object.get(keyword).is_some_and(|any| *any != false);
    ["additionalProperties", "patternProperties", "$ref"].into_iter().any(says)
        || groups(object).into_iter().any(speaks_of_any)
}

/// The names of members that a schema, or a list of them, speaks of.
fn names_of(schema: &Value) -> BTreeSet<String> {
    match schema {
        Value::Array(ways) => ways.iter().flat_map(names_of).collect(),
        Value::Object(object) => names_in(object),
        _ => BTreeSet::new(),
    }
}

/// The names of members that an object's schema speaks of.
pub(super) fn names_in(object: &Map<String, Value>) -> BTreeSet<String> {
    properties(object).cloned().chain(groups(object).into_iter().flat_map(names_of)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(mut schema: Value) -> Value {
        evaluated_as_additional(schema.as_object_mut().unwrap());
        schema
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
        assert_eq!(changed(schema), expected);
    }

    #[test]
    fn a_way_speaks_of_what_any_part_of_it_speaks_of() {
        let inner = json!([{ "properties": { "x": true } }, { "properties": { "y": true } }]);
        let ways = json!([{ "properties": { "x": true }, "anyOf": inner }, { "properties": { "z": true } }]);
        let found = changed(json!({ "oneOf": ways, "unevaluatedProperties": false }));
        assert_eq!(found["properties"], json!({ "x": true, "y": true, "z": true }));
        assert_eq!(found["oneOf"][0]["properties"], json!({ "x": true, "z": false }));
        assert_eq!(found["oneOf"][1]["properties"], json!({ "x": false, "y": false, "z": true }));
    }

    #[test]
    fn where_any_name_is_spoken_of_none_is_excluded() {
        for open in
            [json!({ "additionalProperties": true }), json!({ "patternProperties": {} }), json!({ "$ref": "#" })]
        {
            let mut itself = open.clone();
            itself["unevaluatedProperties"] = false.into();
            assert_eq!(changed(itself.clone()), itself);
            let schema = json!({ "oneOf": [open, false], "unevaluatedProperties": false });
            assert_eq!(changed(schema.clone()), schema);
        }
        let closed = json!({ "oneOf": [{ "additionalProperties": false }, false], "unevaluatedProperties": false });
        assert_eq!(changed(closed)["additionalProperties"], false);
    }

    #[test]
    #[cfg(feature = "export")]
    fn names_are_apart_if_one_place_speaks_of_each() {
        let way = |name: &str| json!({ "properties": { name: true } });
        let is_apart = |schema: Value| are_apart(schema.as_object().unwrap());
        assert!(is_apart(json!({ "oneOf": [way("a"), way("a"), way("b")], "allOf": [way("c"), true] })));
        assert!(!is_apart(json!({ "oneOf": [way("a"), way("b")], "allOf": [way("b")] })));
        assert!(!is_apart(json!({ "oneOf": [{ "anyOf": [way("a")], "oneOf": [way("a")] }] })));
        assert!(!is_apart(json!({ "allOf": [{ "anyOf": [way("a")], "oneOf": [way("a")] }] })));
    }
}
