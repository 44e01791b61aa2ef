//! A schema that accepts nothing loses nothing, whatever it becomes.

use super::Verdict::{Broken, Compatible, Unknown};
use super::verdicts;
use serde_json::{Map, Value, json};
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

/// Schemas that contradict themselves, each with one that hardly doesn't.
fn contradictions() -> Vec<[Value; 2]> {
    let text = |least: u64, most: u64| json!({ "type": "string", "minLength": least, "maxLength": most });
    let count = |least: u64, most: u64| json!({ "type": "array", "minItems": least, "maxItems": most });
    let members = |least: u64, most: u64| json!({ "type": "object", "minProperties": least, "maxProperties": most });
    let required = |names: &[&str]| json!({ "type": "object", "maxProperties": 1, "required": names });
    let number =
        |lower: &str, least: f64, upper: &str, most: f64| json!({ "type": "number", lower: least, upper: most });
    let integer = |least: f64, most: f64| json!({ "type": "integer", "minimum": least, "maximum": most });
    let tuple = |least: u64| json!({ "type": "array", "prefixItems": [true, true], "items": false, "minItems": least });
    let member = |schema: Value| json!({ "type": "object", "required": ["a", "b"], "properties": { "b": schema } });
    [
        [text(2, 1), text(1, 1)],
        [text(3, 1), text(1, 3)],
        [count(2, 1), count(1, 1)],
        [count(3, 1), count(1, 3)],
        [tuple(3), tuple(2)],
        [
            json!({ "type": "array", "prefixItems": [true, false], "minItems": 2 }),
            json!({ "type": "array", "prefixItems": [true, false], "minItems": 1 }),
        ],
        [json!({ "type": "array", "items": false, "minItems": 1 }), json!({ "type": "array", "items": false })],
        [members(2, 1), members(1, 1)],
        [members(3, 1), members(1, 3)],
        [required(&["a", "b"]), required(&["a"])],
        [required(&["a", "b", "c"]), required(&[])],
        [member(false.into()), member(true.into())],
        [member(text(2, 1)), member(text(1, 1))],
        [number("minimum", 2.0, "maximum", 1.0), number("minimum", 1.0, "maximum", 2.0)],
        [number("exclusiveMinimum", 1.0, "maximum", 1.0), number("minimum", 1.0, "maximum", 1.0)],
        [number("minimum", 0.5, "exclusiveMaximum", 0.5), number("minimum", 0.5, "maximum", 0.5)],
        [integer(0.5, 0.7), integer(0.5, 1.0)],
        [integer(2.0, 1.0), integer(-1e300, 1e300)],
        [json!({ "enum": ["a", "b"], "maxLength": 0 }), json!({ "enum": ["a", ""], "maxLength": 0 })],
        [
            json!({ "enum": ["a"], "anyOf": [{ "const": "b" }, { "const": "c" }] }),
            json!({ "enum": ["a"], "anyOf": [{ "const": "b" }, { "const": "a" }] }),
        ],
        [json!({ "const": 1, "type": "string" }), json!({ "const": 1, "type": "integer" })],
        [json!({ "type": "null", "enum": [0, false] }), json!({ "type": "null", "enum": [0, null] })],
        [
            json!({ "type": "boolean", "not": { "enum": [true, false] } }),
            json!({ "type": "boolean", "not": { "enum": [true] } }),
        ],
        [
            json!({ "type": "string", "oneOf": [text(2, 1), { "const": 1 }] }),
            json!({ "type": "string", "oneOf": [text(2, 1), { "const": "1" }] }),
        ],
    ]
    .into()
}

#[test]
fn what_accepts_nothing_may_become_anything() {
    for [empty, narrow] in contradictions() {
        let nothing = Value::Bool(false);
        assert_eq!(verdicts(&empty, &nothing), [Compatible, Compatible], "{empty}");
        assert_eq!(verdicts(&narrow, &nothing), [Broken, Compatible], "{narrow}");
    }
}

#[test]
fn there_is_no_fraction_between_equal_whole_bounds() {
    let between = |bound: f64| json!({ "type": "number", "minimum": bound, "maximum": bound });
    let integer = json!({ "type": "integer" });
    assert_eq!(verdicts(&between(1.0), &integer), [Compatible, Broken]);
    assert_eq!(verdicts(&between(0.5), &integer), [Broken, Broken]);
}

#[test]
fn documents_without_end_are_not_looked_for_without_end() {
    let member = json!({ "type": "object", "required": ["a"], "properties": { "a": { "$ref": "#" } } });
    let element = json!({ "type": "array", "minItems": 1, "items": { "$ref": "#" } });
    for endless in [member, element] {
        assert_eq!(verdicts(&endless, &false.into()), [Unknown, Compatible]);
    }
}

#[test]
fn schemas_that_hardly_end_are_not_followed_to_their_end() {
    const LINKS: usize = 10_000;
    let alternatives: Vec<Value> =
        (0..2_000).map(|_| json!({ "anyOf": [{ "minimum": 1 }, { "minimum": 2 }] })).collect();
    let chain = |link: fn(String) -> Value| {
        let links = (0..LINKS).map(|index| (index.to_string(), link(format!("#/$defs/{}", index + 1))));
        json!({ "allOf": [link("#/$defs/0".into())], "$defs": links.collect::<Map<_, _>>() })
    };
    let by_reference = chain(|next| json!({ "$ref": next }));
    let by_all_of = chain(|next| json!({ "allOf": [{ "$ref": next }] }));
    let by_any_of = chain(|next| json!({ "anyOf": [{ "$ref": next }] }));
    let by_not = chain(|next| json!({ "not": { "$ref": next } }));
    let circle = json!({ "$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#" });
    assert_eq!(verdicts(&json!({ "allOf": alternatives }), &false.into()), [Unknown, Compatible]);
    for endless in [by_reference, by_all_of, by_any_of, by_not, circle] {
        assert_eq!(verdicts(&endless, &false.into()), [Unknown, Compatible]);
        assert_eq!(verdicts(&true.into(), &endless), [Unknown, Compatible]);
        assert_eq!(verdicts(&json!({ "type": "string" }), &endless)[0], Unknown);
    }
}
