//! What is said where nobody sends what his version doesn't speak of.

use super::judged;
use super::random::{documents, pairs};
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

/// Objects before and after a change, and whether requests are compatible, and responses.
fn changes() -> Vec<(Value, Value, [bool; 2])> {
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
        (one.clone(), two.clone(), [true, true]),
        (one.clone(), with(two.clone(), "required", json!(["a", "b"])), [false, true]),
        (one.clone(), with(one.clone(), "additionalProperties", json!(false)), [true, true]),
        (one.clone(), with(two.clone(), "maxProperties", json!(1)), [true, true]),
        (two.clone(), with(two.clone(), "maxProperties", json!(1)), [false, true]),
        (one.clone(), with(one.clone(), "propertyNames", json!({ "maxLength": 1 })), [true, true]),
        (two.clone(), with(two.clone(), "propertyNames", json!({ "const": "a" })), [false, true]),
        (one.clone(), with(one.clone(), "patternProperties", json!({ "^b": { "type": "integer" } })), [true, true]),
        // Of an object of which nothing is said anything may be a member, and so where the others have a schema.
        (json!({ "type": "object" }), one.clone(), [false, true]),
        (with(one.clone(), "additionalProperties", json!(true)), two.clone(), [false, true]),
        (with(one.clone(), "additionalProperties", text.clone()), two.clone(), [false, false]),
        // A schema that can't be followed may speak of any.
        (with(one.clone(), "$ref", json!("other.json")), two.clone(), [false, false]),
        (with(one.clone(), "if", json!({ "properties": { "b": text } })), two.clone(), [false, false]),
        // Of members of which only a variant speaks, something is said.
        (with(one.clone(), "anyOf", json!([{ "additionalProperties": text }])), two.clone(), [false, false]),
        (json!({ "anyOf": [one.clone(), two.clone()] }), object(&json!({ "a": text, "b": text })), [false, true]),
        (
            flat(&["x", "y"]),
            with(flat(&["x", "y"]), "properties", json!({ "a": text, "z": { "type": "null" } })),
            [true, true],
        ),
        (
            flat(&["x", "y"]),
            with(flat(&["x", "y"]), "properties", json!({ "a": text, "y": { "type": "null" } })),
            [false, true],
        ),
        (flat(&["x", "y"]), with(flat(&["x", "y"]), "maxProperties", json!(2)), [true, true]),
        (flat(&["x", "y"]), with(flat(&["x", "y"]), "maxProperties", json!(1)), [false, true]),
    ]
}

fn each(wrap: fn(Value) -> Value) {
    for (old, new, expected) in changes() {
        let (old, new) = (wrap(old), wrap(new));
        let comparison = compared(&old, &new);
        let found = [&comparison.requests, &comparison.responses].map(Compatibility::is_compatible);
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
    // Nor is one that stands in a schema.
    let old = object(&json!({ "a": { "const": "x" } }));
    let new = json!({ "enum": [{ "a": "x" }, { "a": "x", "b": 1 }], "maxProperties": 1 });
    assert!(matches!(judged(&old, &new)[0], Compatibility::Broken { .. }));
    let requests = compared(&old, &new).requests;
    assert!(matches!(requests, Compatibility::Unknown { .. }), "{requests}");
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
