//! The variants of an enum, as they are among the members of another object.

use super::narrow::add_to_all_of;
use super::ways::OF_OTHERS;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

/// Makes members of variants that are names otherwise.
pub(super) fn names_as_members(schema: &mut Map<String, Value>) {
    let ways: Vec<Value> = match (schema.remove("enum"), schema.remove("oneOf")) {
        (None, None) => return,
        (Some(names), _) => as_members(json!({ "enum": names })),
        (None, Some(Value::Array(ways))) => ways.into_iter().flat_map(as_members).collect(),
        (None, Some(_)) => return,
    };
    schema.remove("type");
    match ways.is_empty() {
        true => schema.insert("not".into(), json!({})),
        false => schema.insert("oneOf".into(), ways.into()),
    };
}

/// A way as it is in an object: a variant that is a name otherwise is a member of that name.
fn as_members(way: Value) -> Vec<Value> {
    let names = match (way.get("const"), way.get("enum"), way.get("type")) {
        (Some(name), ..) => alloc::vec![name.clone()],
        (_, Some(Value::Array(names)), _) => names.clone(),
        (_, _, Some(ty)) if ty == "string" => Vec::new(),
        _ => return alloc::vec![way],
    };
    let member = |name: &Value| {
        let name = name.as_str().unwrap_or_default();
        json!({
            "type": "object",
            "properties": { name: { "type": "null" } },
            "required": [name],
            "additionalProperties": false,
        })
    };
    names.iter().map(member).collect()
}

/// What is said of members without that they are known for it, so that what is said of unknown members is said of them too.
pub(super) fn only_looking(schema: &Value) -> Value {
    json!({ "not": { "not": schema } })
}

/// Makes a schema that of an object among whose members others stand, of which it is not for this one to say whether they
/// may. Beside a variant that is a member, the other variants may not be there, whatever they are.
///
/// If others are judged, a map within it only looks at members, and an untagged enum too.
pub(super) fn open(schema: &mut Map<String, Value>, are_others_judged: bool) {
    for keyword in OF_OTHERS {
        schema.remove(keyword);
    }
    names_as_members(schema);
    for part in parts_of(schema, "allOf") {
        open_within(part, are_others_judged);
    }
    if is_optional(schema) {
        if let Some(present) = parts_of(schema, "anyOf").next() {
            open_within(present, are_others_judged);
        }
    } else if are_others_judged && let Some(ways) = schema.remove("anyOf") {
        add_to_all_of(schema, only_looking(&json!({ "anyOf": ways })));
    }
    let variants: Vec<String> = parts_of(schema, "oneOf").filter_map(|way| only_member(way)).collect();
    for way in parts_of(schema, "oneOf") {
        let is_variant = only_member(way).is_some();
        open_within(way, are_others_judged);
        if let Some(properties) = way.get_mut("properties").and_then(Value::as_object_mut).filter(|_| is_variant) {
            for other in &variants {
                properties.entry(other.clone()).or_insert(Value::Bool(false));
            }
        }
    }
}

fn open_within(schema: &mut Map<String, Value>, are_others_judged: bool) {
    let of_others =
        |keyword| Some((String::from(keyword), schema.get(keyword).filter(|others| !others.is_boolean())?.clone()));
    let map: Map<String, Value> = OF_OTHERS.into_iter().filter_map(of_others).collect();
    let whole = (!map.is_empty() && are_others_judged).then(|| schema.clone());
    open(schema, are_others_judged);
    match whole {
        Some(whole) => add_to_all_of(schema, only_looking(&whole.into())),
        None => schema.extend(map),
    }
}

/// Whether the schema says of some members that they may be absent: as the second of two ways, in which nothing is said of a
/// member but whether it may be there.
fn is_optional(schema: &Map<String, Value>) -> bool {
    let absent = |ways: &Value| {
        let [_, absent] = ways.as_array()?.as_slice() else { return None };
        let mut keywords = absent.as_object()?.keys();
        let members = absent.get("properties")?.as_object()?;
        let is_about_presence = keywords.all(|keyword| keyword == "properties" || keyword == "additionalProperties");
        Some(is_about_presence && members.values().all(Value::is_boolean))
    };
    schema.get("anyOf").and_then(absent).unwrap_or(false)
}

fn parts_of<'s>(schema: &'s mut Map<String, Value>, keyword: &str) -> impl Iterator<Item = &'s mut Map<String, Value>> {
    schema.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
}

/// The name of the one member of which an object consists.
fn only_member(way: &Map<String, Value>) -> Option<String> {
    if way.get("additionalProperties") != Some(&Value::Bool(false)) {
        return None;
    }
    match way.get("properties")?.as_object()?.keys().collect::<Vec<_>>().as_slice() {
        [name] => Some((*name).clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(mut schema: Value, change: impl Fn(&mut Map<String, Value>)) -> Value {
        change(schema.as_object_mut().unwrap());
        schema
    }

    fn opened(schema: Value) -> Value {
        changed(schema, |schema| open(schema, false))
    }

    fn opened_among_judged(schema: Value) -> Value {
        changed(schema, |schema| open(schema, true))
    }

    #[test]
    fn a_name_is_a_member_without_a_value() {
        let member = |name: &str| json!({ "type": "object", "properties": { name: { "type": "null" } }, "required": [name], "additionalProperties": false });
        let one = json!({ "type": "object", "properties": { "c": true } });
        for (schema, expected) in [
            (json!({ "type": "string", "enum": ["a", "b"] }), json!({ "oneOf": [member("a"), member("b")] })),
            (
                json!({ "oneOf": [{ "enum": ["a"] }, { "const": "b" }, { "type": "string" }, one] }),
                json!({ "oneOf": [member("a"), member("b"), one] }),
            ),
            (json!({ "oneOf": [{ "type": "string" }] }), json!({ "not": {} })),
            (
                json!({ "type": "object", "anyOf": [{ "const": "a" }] }),
                json!({ "type": "object", "anyOf": [{ "const": "a" }] }),
            ),
        ] {
            assert_eq!(changed(schema, names_as_members), expected);
        }
    }

    #[test]
    fn others_may_stand_beside_each_way() {
        let closed = json!({ "properties": { "t": true, "a": true }, "additionalProperties": false });
        let open = json!({ "properties": { "t": true, "a": true } });
        let schema = json!({ "oneOf": [closed], "allOf": [{ "oneOf": [closed] }], "unevaluatedProperties": false });
        assert_eq!(opened(schema), json!({ "oneOf": [open], "allOf": [{ "oneOf": [open] }] }));
        let mut untagged = json!({ "anyOf": [closed, closed] });
        untagged["anyOf"][1]["type"] = "object".into();
        assert_eq!(opened(untagged.clone()), untagged);
    }

    #[test]
    fn a_variant_that_is_a_member_excludes_the_others() {
        let way = |name: &str| json!({ "properties": { name: { "minimum": 1 } }, "additionalProperties": false });
        let two = json!({ "properties": { "c": true, "d": true }, "additionalProperties": false });
        let opened = opened(json!({ "oneOf": [way("a"), way("b"), two] }));
        assert_eq!(opened["oneOf"][0], json!({ "properties": { "a": { "minimum": 1 }, "b": false } }));
        assert_eq!(opened["oneOf"][1], json!({ "properties": { "a": false, "b": { "minimum": 1 } } }));
        assert_eq!(opened["oneOf"][2], json!({ "properties": { "c": true, "d": true } }));
    }

    #[test]
    fn a_map_in_a_way_is_judged_beside_what_judges_the_others() {
        let way = json!({ "properties": { "t": true }, "additionalProperties": { "minimum": 1 } });
        assert_eq!(opened(json!({ "oneOf": [way] })), json!({ "oneOf": [way] }));
        assert_eq!(
            opened_among_judged(json!({ "oneOf": [way] })),
            json!({ "oneOf": [{ "properties": { "t": true }, "allOf": [{ "not": { "not": way } }] }] })
        );
    }

    #[test]
    fn an_untagged_enum_only_looks_and_what_is_optional_takes() {
        let closed = json!({ "properties": { "a": { "minimum": 1 } }, "additionalProperties": false });
        let mut untagged = json!({ "anyOf": [closed, closed] });
        untagged["anyOf"][1]["type"] = "object".into();
        assert_eq!(opened_among_judged(untagged.clone()), json!({ "allOf": [{ "not": { "not": untagged } }] }));
        for absent in [
            json!({ "properties": { "a": false } }),
            json!({ "properties": { "b": true }, "additionalProperties": false }),
        ] {
            let open = json!({ "properties": { "a": { "minimum": 1 } } });
            let optional = json!({ "anyOf": [open, absent] });
            assert_eq!(opened_among_judged(json!({ "anyOf": [closed, absent] })), optional);
            assert_eq!(opened(json!({ "anyOf": [closed, absent] })), optional);
        }
        for other in [json!({ "required": ["a"], "properties": { "a": true } }), json!({})] {
            let untagged = json!({ "anyOf": [closed, other] });
            assert_eq!(opened(untagged.clone()), untagged);
        }
    }
}
