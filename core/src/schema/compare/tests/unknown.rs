//! What is said where nobody sends what his version doesn't speak of.

use super::Verdict::{self, Broken, Compatible, Unknown};
use super::random::{documents, pairs};
use super::{judged, verdict};
use crate::schema::{Comparing, Comparison, Compatibility, Dialect};
use serde_json::{Value, json};
use std::prelude::v1::*;
use std::vec;

fn compared(old: &Value, new: &Value) -> Comparison {
    let [old, new] = [old, new].map(|schema| schema.clone().try_into().unwrap());
    Comparing::new().no_unknown_fields().compare(&old, &new)
}

fn object(properties: &Value) -> Value {
    json!({ "type": "object", "properties": properties, "required": ["a"] })
}

/// Objects before and after a change, and what is said of requests and of responses.
fn changes() -> Vec<(Value, Value, [Verdict; 2])> {
    let text = json!({ "type": "string" });
    let one = object(&json!({ "a": text }));
    let two = object(&json!({ "a": text, "b": { "type": "integer" } }));
    let with = |mut schema: Value, keyword: &str, value: Value| {
        schema[keyword] = value;
        schema
    };
    let ways =
        |names: &[&str]| names.iter().map(|&name| object(&json!({ "a": { "const": name }, name: text }))).collect();
    let flat = |names: &[&str]| with(one.clone(), "anyOf", ways(names));
    vec![
        (one.clone(), two.clone(), [Compatible, Compatible]),
        (one.clone(), with(two.clone(), "required", json!(["a", "b"])), [Broken, Compatible]),
        (one.clone(), with(one.clone(), "additionalProperties", json!(false)), [Compatible, Compatible]),
        (one.clone(), with(two.clone(), "maxProperties", json!(1)), [Compatible, Compatible]),
        (two.clone(), with(two.clone(), "maxProperties", json!(1)), [Broken, Compatible]),
        (one.clone(), with(one.clone(), "propertyNames", json!({ "maxLength": 1 })), [Compatible, Compatible]),
        (two.clone(), with(two.clone(), "propertyNames", json!({ "const": "a" })), [Broken, Compatible]),
        (
            one.clone(),
            with(one.clone(), "patternProperties", json!({ "^b": { "type": "integer" } })),
            [Compatible, Compatible],
        ),
        // Of an object of which nothing is said anything may be a member, and so where the others have a schema.
        (json!({ "type": "object" }), one.clone(), [Broken, Compatible]),
        (with(one.clone(), "additionalProperties", json!(true)), two.clone(), [Broken, Compatible]),
        (with(one.clone(), "additionalProperties", text.clone()), two.clone(), [Broken, Broken]),
        // A schema that can't be followed may speak of any.
        (with(one.clone(), "$ref", json!("other.json")), two.clone(), [Unknown, Unknown]),
        (with(one.clone(), "if", json!({ "properties": { "b": text } })), two.clone(), [Unknown, Unknown]),
        // Of members of which only a variant speaks, something is said.
        (with(one.clone(), "anyOf", json!([{ "additionalProperties": text }])), two.clone(), [Broken, Broken]),
        (
            json!({ "anyOf": [one.clone(), two.clone()] }),
            object(&json!({ "a": text, "b": text })),
            [Broken, Compatible],
        ),
        (
            flat(&["x", "y"]),
            with(flat(&["x", "y"]), "properties", json!({ "a": text, "z": { "type": "null" } })),
            [Compatible, Compatible],
        ),
        (
            flat(&["x", "y"]),
            with(flat(&["x", "y"]), "properties", json!({ "a": text, "y": { "type": "null" } })),
            [Broken, Compatible],
        ),
        (flat(&["x", "y"]), with(flat(&["x", "y"]), "maxProperties", json!(2)), [Compatible, Compatible]),
        (flat(&["x", "y"]), with(flat(&["x", "y"]), "maxProperties", json!(1)), [Broken, Compatible]),
    ]
}

fn each(wrap: fn(Value) -> Value) {
    for (old, new, expected) in changes() {
        let (old, new) = (wrap(old), wrap(new));
        let comparison = compared(&old, &new);
        let found = [&comparison.requests, &comparison.responses].map(verdict);
        assert_eq!(found, expected, "{old}\n{new}\n{comparison}");
    }
}

#[test]
fn a_new_optional_field_is_compatible_and_what_is_narrower_is_not() {
    each(|schema| schema);
}

#[test]
fn the_same_holds_within_other_schemas() {
    each(|schema| json!({ "type": "array", "items": schema }));
    each(
        |schema| json!({ "type": "object", "properties": { "m": { "$ref": "#/$defs/M" } }, "$defs": { "M": schema } }),
    );
    each(|schema| json!({ "oneOf": [{ "type": "null" }, schema] }));
    each(|schema| json!({ "type": "object", "additionalProperties": schema }));
}

/// The schema that takes no unknown members; `None` where that can't be said of each object by itself.
fn closed(schema: &Value) -> Option<Value> {
    const COMBINING: [&str; 8] = ["$ref", "allOf", "anyOf", "oneOf", "not", "propertyNames", "$dynamicRef", "if"];
    let Value::Object(object) = schema else { return Some(schema.clone()) };
    if COMBINING.iter().any(|keyword| object.contains_key(*keyword)) {
        return None;
    }
    let mut made = object.clone();
    made.remove("$defs");
    for (keyword, part) in &mut made {
        match (keyword.as_str(), part) {
            ("properties" | "patternProperties", Value::Object(parts)) => {
                for part in parts.values_mut() {
                    *part = closed(part)?;
                }
            }
            ("prefixItems", Value::Array(parts)) => {
                for part in parts {
                    *part = closed(part)?;
                }
            }
            ("items" | "additionalProperties", part) => *part = closed(part)?,
            _ => {}
        }
    }
    if let (Some(properties), None) = (made.get("properties").cloned(), made.get("additionalProperties")) {
        let required = made.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        made.insert("additionalProperties".into(), false.into());
        // A member that must be there is spoken of.
        let mut properties = properties;
        for name in required.iter().filter_map(Value::as_str) {
            if properties.get(name).is_none() && made.get("patternProperties").is_none() {
                properties[name] = true.into();
            }
        }
        made.insert("properties".into(), properties);
    }
    Some(made.into())
}

#[test]
fn no_document_of_known_members_contradicts_a_verdict() {
    let (mut tried, mut wider) = (0, 0);
    for (old, new, random) in &mut pairs(8, 1_000) {
        let Some(of_old) = closed(old).and_then(|closed| jsonschema::validator_for(&closed).ok()) else { continue };
        if let Some(properties) = new.get_mut("properties").and_then(Value::as_object_mut) {
            properties.entry(["a", "b", "c", "10"][random.below(4)]).or_insert(json!({ "type": "integer" }));
        }
        let Ok(of_new) = jsonschema::validator_for(new) else { continue };
        let verdict = compared(old, new).requests;
        wider += usize::from(verdict.is_compatible() && !judged(old, new)[0].is_compatible());
        if let Compatibility::Broken { witness, .. } = &verdict {
            assert!(of_old.is_valid(witness) && !of_new.is_valid(witness), "{witness}\n{old}\n{new}");
        }
        for document in documents(old, new, random) {
            let is_accepted = of_old.is_valid(&document);
            tried += usize::from(is_accepted);
            assert!(!verdict.is_compatible() || !is_accepted || of_new.is_valid(&document), "{document}\n{old}\n{new}");
        }
    }
    assert!(tried > 1000 && wider > 10, "{tried} {wider}");
}

#[test]
fn what_is_compatible_with_any_client_is_so_with_those() {
    for (old, new, _) in pairs(9, 2_000) {
        let ([requests, responses], of_known) = (judged(&old, &new), compared(&old, &new));
        for (any, known, narrow, wide) in
            [(&requests, &of_known.requests, &new, &old), (&responses, &of_known.responses, &old, &new)]
        {
            assert!(!any.is_compatible() || known.is_compatible(), "{known}\n{old}\n{new}");
            if let Compatibility::Broken { witness, .. } = known {
                assert!(jsonschema::is_valid(wide, witness) && !jsonschema::is_valid(narrow, witness), "{witness}");
            }
        }
    }
}

#[test]
fn a_document_with_an_unknown_field_is_no_witness() {
    let pattern = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    let old = object(&json!({ "a": pattern("^a+$") }));
    let new = object(&json!({ "a": pattern("^a*$"), "b": { "type": "integer" } }));
    assert!(matches!(judged(&old, &new)[0], Compatibility::Broken { .. }));
    let nested = |schema: &Value| json!({ "type": "array", "items": schema });
    for (old, new) in [(nested(&old), nested(&new)), (old, new)] {
        let requests = compared(&old, &new).requests;
        assert!(matches!(&requests, Compatibility::Unknown { place, .. } if place.ends_with("/a")), "{requests}");
    }
    // Nor is one that stands in a schema, wherever it does.
    let old = object(&json!({ "a": { "const": "x" } }));
    let [known, unknown] = [json!({ "a": "x" }), json!({ "a": "x", "b": 1 })];
    let new = json!({ "enum": [known, unknown], "maxProperties": 1 });
    for (old, new) in [(&old, &new), (&json!({ "anyOf": [old] }), &new), (&nested(&old), &nested(&new))] {
        assert_eq!(verdict(&judged(old, new)[0]), Broken, "{old}");
        assert_eq!(verdict(&compared(old, new).requests), Unknown, "{old}");
    }
}

#[test]
fn what_is_too_far_away_to_be_followed_may_speak_of_any_field() {
    let text = json!({ "type": "string" });
    let known = object(&json!({ "a": text }));
    let [here, there] = ["a", "b"].map(|name| json!({ "properties": { name: text } }));
    let added = |name: &str| json!({ "type": "object", "properties": { name: { "type": "integer" } } });
    let behind_references = |length: usize| {
        let mut old = known.clone();
        let link = |index: usize| json!({ "$ref": format!("#/$defs/{}", index + 1) });
        old["$defs"] = (1..length).map(|index| (format!("{index}"), link(index))).collect();
        old["$defs"][length.to_string()] = there.clone();
        old["$ref"] = "#/$defs/1".into();
        old
    };
    let behind_alternatives = |count: usize| {
        let mut old = known.clone();
        let list = |index: usize| json!({ "anyOf": [if index == count { &there } else { &here }, &json!(true)] });
        old["allOf"] = (1..=count).map(list).collect();
        old
    };
    for (old, name, expected) in [
        (behind_references(63), "c", true),
        (behind_references(63), "b", false),
        (behind_references(64), "c", false),
        (behind_references(64), "b", false),
        // So many can't be told apart one by one.
        (behind_alternatives(65), "c", true),
        (behind_alternatives(65), "b", false),
        (behind_alternatives(66), "b", false),
    ] {
        assert_eq!(compared(&old, &added(name)).requests.is_compatible(), expected, "{name}\n{old}");
    }
}

#[test]
fn the_dialect_of_a_schema_that_does_not_say_it_is_given() {
    let old = json!({ "type": "string", "nullable": true }).try_into().unwrap();
    let new = json!({ "type": "string" }).try_into().unwrap();
    let broken = Compatibility::Broken { place: String::new(), witness: Value::Null };
    assert_eq!(Comparing::new().dialect(Dialect::OpenApi30).compare(&old, &new).requests, broken);
    assert!(Comparing::new().compare(&old, &new).requests.is_compatible());
    let said =
        json!({ "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema" }).try_into().unwrap();
    assert!(Comparing::new().dialect(Dialect::OpenApi30).compare(&said, &new).requests.is_compatible());
}
