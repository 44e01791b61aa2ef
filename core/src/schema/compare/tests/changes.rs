//! One change after the other, and the same changes within arrays, maps, references and alternatives.

use super::Verdict::{Broken, Compatible, Unknown};
use super::{Verdict, judged, verdict};
use crate::schema::{Compatibility, compare};
use serde_json::{Value, json};
use std::prelude::v1::*;
use std::{format, vec};

/// The schemas before and after a change, and what is said of requests and of responses.
fn changes() -> Vec<(Value, Value, [Verdict; 2])> {
    let text = |keyword: &str, bound: u64| json!({ "type": "string", keyword: bound });
    let number = |keyword: &str, bound: f64| json!({ "type": "number", keyword: bound });
    let list = |keyword: &str, bound: u64| json!({ "type": "array", "items": { "type": "integer" }, keyword: bound });
    let map = |keyword: &str, bound: u64| json!({ "type": "object", keyword: bound });
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] });
    let mut optional = object.clone();
    optional["properties"]["b"] = json!({ "type": "integer" });
    let mut required = optional.clone();
    required["required"] = json!(["a", "b"]);
    let closed = |mut schema: Value| {
        schema["additionalProperties"] = false.into();
        schema
    };
    let (loosened, tightened) = ([Compatible, Broken], [Broken, Compatible]);
    vec![
        // An object that takes unknown members took anything there before.
        (object.clone(), optional.clone(), [Broken, Compatible]),
        (closed(object.clone()), closed(optional.clone()), loosened),
        (optional.clone(), required.clone(), tightened),
        (closed(object.clone()), closed(required.clone()), [Broken, Broken]),
        (closed(optional.clone()), closed(object.clone()), tightened),
        (closed(object.clone()), object.clone(), loosened),
        (text("maxLength", 3), text("maxLength", 4), loosened),
        (text("minLength", 3), text("minLength", 4), tightened),
        (text("minLength", 3), text("maxLength", 4), [Broken, Broken]),
        (number("maximum", 1.5), number("maximum", 2.5), loosened),
        (number("minimum", 1.0), number("exclusiveMinimum", 1.0), tightened),
        (number("maximum", 1.5), number("exclusiveMaximum", 1.5), tightened),
        (
            json!({ "type": "integer", "minimum": 1 }),
            json!({ "type": "integer", "exclusiveMinimum": 0 }),
            [Compatible, Compatible],
        ),
        (json!({ "type": "integer", "multipleOf": 6 }), json!({ "type": "integer", "multipleOf": 3 }), loosened),
        (json!({ "type": "integer" }), json!({ "type": "integer", "multipleOf": 1 }), [Compatible, Compatible]),
        (json!({ "type": "number" }), json!({ "type": "number", "multipleOf": 1 }), tightened),
        (
            json!({ "type": "integer", "minimum": 1, "maximum": 3 }),
            json!({ "enum": [1, 2, 3] }),
            [Compatible, Compatible],
        ),
        (json!({ "type": "integer", "minimum": 0.5, "maximum": 3.5 }), json!({ "enum": [1, 2, 3, 4] }), loosened),
        (json!({ "type": "integer", "minimum": 0, "maximum": 3 }), json!({ "enum": [1, 2, 3] }), tightened),
        (list("maxItems", 3), list("maxItems", 2), tightened),
        (list("minItems", 3), list("minItems", 2), loosened),
        (
            list("minItems", 0),
            json!({ "type": "array", "items": { "type": "integer" }, "uniqueItems": true }),
            tightened,
        ),
        (map("maxProperties", 3), map("maxProperties", 2), tightened),
        (map("minProperties", 3), map("minProperties", 2), loosened),
        (json!({ "type": "string", "enum": ["a"] }), json!({ "type": "string", "enum": ["a", "b"] }), loosened),
        (json!({ "type": "string", "const": "a" }), json!({ "type": "string", "maxLength": 1 }), loosened),
        (json!({ "type": "string" }), json!({ "type": ["string", "null"] }), loosened),
        (json!({ "type": "integer" }), json!({ "type": "string" }), [Broken, Broken]),
        (json!({ "type": "integer" }), json!({ "type": "number" }), loosened),
        (
            json!({ "type": "string", "pattern": "^a+$" }),
            json!({ "type": "string", "pattern": "^a*$" }),
            [Unknown, Broken],
        ),
        (
            json!({ "type": "string", "pattern": "^a+$" }),
            json!({ "type": "string", "pattern": "^b+$" }),
            [Broken, Broken],
        ),
        (json!({ "type": "string", "pattern": "^a+$" }), json!({ "type": "string" }), loosened),
        (json!({ "type": "string" }), json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] }), loosened),
        (
            json!({ "type": "integer", "minimum": 0, "maximum": 255, "format": "uint8" }),
            json!({ "type": "integer", "minimum": 0, "maximum": 65535, "format": "uint16" }),
            loosened,
        ),
        // Two of the ways take it, whatever the third is.
        (
            json!({ "type": "string" }),
            json!({ "type": "string", "oneOf": [{ "maxLength": 9 }, { "maxLength": 8 }, { "pattern": "(?=a)" }] }),
            tightened,
        ),
        (json!({ "not": { "type": "null" } }), json!(true), loosened),
        (json!(false), json!({ "type": "string" }), loosened),
        (json!({ "type": "string" }), json!({ "type": "string", "format": "email" }), [Unknown, Compatible]),
        (json!({ "type": "string" }), json!({ "type": "string", "format": "password" }), [Compatible, Compatible]),
        (json!({ "type": "array" }), json!({ "type": "array", "contains": { "type": "null" } }), [Unknown, Compatible]),
        (
            json!({ "type": "object", "additionalProperties": false, "patternProperties": { "^[0-9]+$": { "maximum": 5 } } }),
            json!({ "type": "object", "additionalProperties": false, "patternProperties": { "^[0-9]+$": { "maximum": 6 } } }),
            loosened,
        ),
        (
            json!({ "type": "object", "propertyNames": { "maxLength": 5 } }),
            json!({ "type": "object", "propertyNames": { "maxLength": 6 } }),
            loosened,
        ),
    ]
}

fn each(wrap: fn(Value) -> Value) {
    for (old, new, expected) in changes() {
        let (old, new) = (wrap(old), wrap(new));
        let found = judged(&old, &new);
        assert_eq!(found.each_ref().map(verdict), expected, "{old}\n{new}\n{found:#?}");
        let unchanged = judged(&old, &old);
        assert_eq!(unchanged, [Compatibility::Compatible, Compatibility::Compatible], "{old}");
    }
}

#[test]
fn by_itself() {
    each(|schema| schema);
}

#[test]
fn in_a_list() {
    each(|schema| json!({ "type": "array", "items": schema }));
}

#[test]
fn in_a_tuple() {
    each(|schema| json!({ "type": "array", "prefixItems": [true, schema], "minItems": 2, "maxItems": 2 }));
}

#[test]
fn in_a_map() {
    each(|schema| json!({ "type": "object", "additionalProperties": schema }));
}

#[test]
fn in_a_member_beside_a_pattern() {
    each(|schema| {
        let key = json!({ "type": "string", "pattern": r"^[^\x00]{1,1020}\.csv$" });
        json!({ "type": "object", "properties": { "value": schema, "key": key }, "required": ["key", "value"] })
    });
}

#[test]
fn behind_a_reference() {
    each(|schema| {
        let member = json!({ "description": "A member.", "$ref": "#/$defs/A%20%2bb" });
        json!({ "type": "object", "properties": { "a": member }, "$defs": { "A +b": schema } })
    });
}

#[test]
fn in_a_tagged_variant() {
    each(|schema| {
        let variant = |name: &str, value: Value| {
            let properties = json!({ "type": { "type": "string", "const": name }, "value": value });
            json!({ "type": "object", "properties": properties, "required": ["type", "value"] })
        };
        json!({ "oneOf": [variant("a", true.into()), variant("b", schema), variant("c", false.into())] })
    });
}

#[test]
fn in_an_externally_tagged_variant() {
    each(|schema| {
        let variant = |name: &str, value: Value| json!({ "type": "object", "properties": { name: value }, "required": [name], "additionalProperties": false });
        json!({ "oneOf": [{ "type": "string", "enum": ["x", "y"] }, variant("a", true.into()), variant("b", schema)] })
    });
}

#[test]
fn in_a_schema_that_contains_itself() {
    each(|schema| {
        let node = json!({
            "type": "object",
            "properties": { "children": { "type": "array", "items": { "$ref": "#/$defs/Node" } }, "value": schema },
            "required": ["children"],
        });
        json!({ "$ref": "#/$defs/Node", "$defs": { "Node": node } })
    });
}

#[test]
fn a_schema_that_refers_to_nothing_but_itself_is_not_judged() {
    let circle = json!({ "$ref": "#" });
    let other = json!({ "$ref": "#/$defs/a", "$defs": { "a": { "$ref": "#/$defs/a" } } });
    let comparison = compare(&circle.try_into().unwrap(), &other.try_into().unwrap());
    assert_eq!(verdict(&comparison.requests), Unknown);
}

#[test]
fn the_place_of_a_change_is_said() {
    let old = json!({ "type": "object", "properties": { "a/b": { "type": "array", "items": { "maxLength": 3 } } } });
    let new = json!({ "type": "object", "properties": { "a/b": { "type": "array", "items": { "maxLength": 2 } } } });
    let [requests, _] = judged(&old, &new);
    let witness = json!({ "a/b": ["aaa"] });
    assert_eq!(requests, Compatibility::Broken { place: "/a~1b/*".into(), witness });
}

#[test]
fn what_is_said_is_told_in_a_line() {
    let text = |most: u64| json!({ "type": "string", "maxLength": most });
    let member = |schema: Value| json!({ "type": "object", "properties": { "a": schema } });
    let told = |old: Value, new: Value| compare(&old.try_into().unwrap(), &new.try_into().unwrap()).to_string();
    assert_eq!(
        told(member(text(1)), member(text(0))),
        "requests: broken at /a: no longer accepted is {\"a\":\"a\"}\nresponses: compatible"
    );
    assert_eq!(told(text(1), text(0)), "requests: broken: no longer accepted is \"a\"\nresponses: compatible");
    let email = json!({ "type": "string", "format": "email" });
    let reason = "the format \"email\" is new, by which some validators judge";
    let plain = json!({ "type": "string" });
    assert_eq!(told(plain.clone(), email.clone()), format!("requests: unknown: {reason}\nresponses: compatible"));
    let expected = format!("requests: unknown at /a: {reason}\nresponses: compatible");
    assert_eq!(told(member(plain), member(email)), expected);
}
