//! What is known of the parts of a list or an object, and of how many they are.

use super::Verdict::{self, Broken, Compatible, Unknown};
use super::verdicts;
use serde_json::{Map, Value, json};
use std::vec::Vec;

const SAME: [Verdict; 2] = [Compatible, Compatible];
const LOOSENED: [Verdict; 2] = [Compatible, Broken];
const TIGHTENED: [Verdict; 2] = [Broken, Compatible];

fn assert_each<const N: usize>(changes: [(Value, Value, [Verdict; 2]); N]) {
    for (old, new, expected) in changes {
        assert_eq!(verdicts(&old, &new), expected, "{old}\n{new}");
    }
}

/// A text of at most so many characters.
fn short(most: u64) -> Value {
    json!({ "type": "string", "maxLength": most })
}

fn tuple(first: &[u64], rest: &Value, most: u64) -> Value {
    let mut tuple = json!({ "type": "array", "items": rest, "maxItems": most });
    if !first.is_empty() {
        tuple["prefixItems"] = first.iter().map(|most| short(*most)).collect();
    }
    tuple
}

#[test]
fn first_elements_are_compared_with_whatever_is_said_of_them() {
    assert_each([
        (tuple(&[1, 2, 3], &short(4), 9), tuple(&[1], &short(4), 9), LOOSENED),
        (tuple(&[1, 2, 3], &short(4), 9), tuple(&[], &short(4), 9), LOOSENED),
        (tuple(&[1, 2, 3], &short(4), 9), tuple(&[1], &short(3), 9), [Broken, Broken]),
        (tuple(&[1, 3, 2], &short(2), 9), tuple(&[1], &short(2), 9), TIGHTENED),
        (tuple(&[1, 2, 3], &short(2), 9), tuple(&[1], &short(2), 9), TIGHTENED),
        (tuple(&[1], &short(2), 9), tuple(&[1, 2, 2], &short(2), 9), SAME),
        (tuple(&[1], &short(2), 9), tuple(&[1, 2, 3], &short(2), 9), LOOSENED),
    ]);
}

#[test]
fn elements_that_are_never_there_are_not_compared() {
    assert_each([
        (tuple(&[1, 2], &true.into(), 1), tuple(&[1, 1], &true.into(), 1), SAME),
        (tuple(&[1, 2], &true.into(), 2), tuple(&[1, 1], &true.into(), 2), TIGHTENED),
        (tuple(&[1], &short(2), 1), tuple(&[1], &short(1), 1), SAME),
        (tuple(&[1], &short(2), 2), tuple(&[1], &short(1), 2), TIGHTENED),
        (tuple(&[1, 2, 3], &short(3), 2), tuple(&[1], &short(2), 2), SAME),
        (tuple(&[1, 2, 3], &short(3), 3), tuple(&[1], &short(2), 3), TIGHTENED),
    ]);
}

#[test]
fn very_long_tuples_are_not_compared() {
    let long = |length: usize, most: u64| {
        let first: Vec<Value> = (0..length).map(|_| short(most)).collect();
        json!({ "type": "array", "prefixItems": first })
    };
    let list = |most: u64| json!({ "type": "array", "items": short(most) });
    let tuple = |length: usize, most: u64| {
        let mut tuple = long(length, 1);
        tuple["items"] = short(most);
        tuple
    };
    assert_eq!(verdicts(&long(90, 1), &long(90, 2))[0], Compatible);
    assert_eq!(verdicts(&tuple(90, 1), &list(1))[0], Compatible);
    assert_eq!(verdicts(&tuple(90, 1), &tuple(20, 1))[0], Compatible);
    assert_eq!(verdicts(&tuple(90, 1), &tuple(20, 2))[0], Compatible);
    assert_eq!(verdicts(&long(150, 1), &long(150, 2))[0], Unknown);
    assert_eq!(verdicts(&tuple(150, 1), &list(2))[0], Unknown);
}

#[test]
fn elements_differ_if_they_must_or_are_too_few() {
    let list = |most: u64| json!({ "type": "array", "maxItems": most });
    let unique = |mut schema: Value, is_unique: bool| {
        schema["uniqueItems"] = is_unique.into();
        schema
    };
    assert_each([
        (list(1), unique(list(1), true), SAME),
        (list(2), unique(list(2), true), TIGHTENED),
        (list(2), unique(list(2), false), SAME),
        (unique(list(3), true), unique(list(4), true), LOOSENED),
        (unique(list(3), false), unique(list(3), true), TIGHTENED),
    ]);
}

fn object(names: &[&str], closed: bool) -> Value {
    let properties: Map<_, _> = names.iter().map(|name| ((*name).into(), true.into())).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": !closed })
}

fn with(mut schema: Value, keyword: &str, argument: Value) -> Value {
    schema[keyword] = argument;
    schema
}

#[test]
fn names_say_how_many_members_there_are() {
    let required =
        |least: u64| with(with(object(&[], false), "required", json!(["a", "b"])), "minProperties", least.into());
    let closed = |most: u64| with(object(&["a", "b"], true), "maxProperties", most.into());
    let open = |most: u64| with(object(&["a", "b"], false), "maxProperties", most.into());
    let matched = with(object(&["a", "b"], true), "patternProperties", json!({ "^x": true }));
    assert_each([
        (required(0), required(2), SAME),
        (required(0), required(3), TIGHTENED),
        (closed(9), closed(2), SAME),
        (closed(9), closed(1), TIGHTENED),
        (open(9), open(2), TIGHTENED),
        (matched.clone(), with(matched, "maxProperties", 2.into()), [Unknown, Compatible]),
    ]);
}

#[test]
fn names_are_compared_one_by_one_where_no_others_are_there() {
    let named = |schema: Value, most: u64| with(schema, "propertyNames", json!({ "maxLength": most }));
    let impossible = with(object(&["a"], true), "properties", json!({ "a": true, "bbb": false }));
    let (closed, open) = (object(&["a", "bb"], true), object(&["a", "bb"], false));
    assert_each([
        (closed.clone(), named(closed.clone(), 2), SAME),
        (closed.clone(), named(closed.clone(), 1), TIGHTENED),
        (impossible.clone(), named(impossible, 1), SAME),
        (open.clone(), named(open.clone(), 2), TIGHTENED),
        (named(open.clone(), 2), named(open.clone(), 3), LOOSENED),
        (
            named(object(&[], false), 2),
            json!({ "type": "object", "propertyNames": { "enum": ["a"] } }),
            [Broken, Compatible],
        ),
        (
            json!({ "type": "object", "propertyNames": { "enum": ["a", "b"] } }),
            json!({ "type": "object", "propertyNames": { "pattern": "^[ab]$" } }),
            [Compatible, Unknown],
        ),
    ]);
}

#[test]
fn members_are_compared_with_whatever_is_said_of_them() {
    let of = |properties: Value, patterns: Value, rest: Value| json!({ "type": "object", "properties": properties, "patternProperties": patterns, "additionalProperties": rest });
    let open = || Value::Bool(true);
    let closed = || Value::Bool(false);
    assert_each([
        // By its name, by a pattern, and by neither.
        (
            of(json!({ "ab": short(1) }), json!({}), open()),
            of(json!({}), json!({ "^a": short(1) }), open()),
            [Broken, Compatible],
        ),
        (
            of(json!({ "ab": short(1) }), json!({}), closed()),
            of(json!({}), json!({ "^a": short(1) }), closed()),
            LOOSENED,
        ),
        (
            of(json!({ "ab": short(2) }), json!({}), closed()),
            of(json!({}), json!({ "^a": short(1) }), closed()),
            [Broken, Broken],
        ),
        (
            of(json!({ "b": short(1) }), json!({}), closed()),
            of(json!({}), json!({ "^a": short(1) }), closed()),
            [Broken, Broken],
        ),
        (of(json!({ "b": short(1) }), json!({}), closed()), of(json!({}), json!({}), short(1)), LOOSENED),
        (of(json!({ "b": short(2) }), json!({}), closed()), of(json!({}), json!({}), short(1)), [Broken, Broken]),
        (
            of(json!({}), json!({ "^a": short(1) }), closed()),
            of(json!({}), json!({ "^a": short(2) }), closed()),
            LOOSENED,
        ),
        (
            of(json!({}), json!({ "^a": short(1) }), short(2)),
            of(json!({}), json!({ "^a": short(1) }), short(3)),
            LOOSENED,
        ),
        (
            of(json!({}), json!({ "^a": short(3), "^b": short(1) }), closed()),
            of(json!({}), json!({ "^a": short(2), "^b": short(1) }), closed()),
            TIGHTENED,
        ),
        (of(json!({}), json!({ "^a": short(2) }), short(1)), of(json!({}), json!({}), short(2)), [Unknown, Broken]),
        (of(json!({}), json!({ "^a": short(2) }), short(1)), of(json!({}), json!({}), short(1)), TIGHTENED),
        (of(json!({}), json!({}), short(1)), of(json!({ "a": short(2) }), json!({}), short(1)), LOOSENED),
        (of(json!({}), json!({}), short(2)), of(json!({ "a": short(1) }), json!({}), short(2)), TIGHTENED),
        (
            of(json!({}), json!({}), short(2)),
            of(json!({ "a": short(1) }), json!({ "^a": short(2) }), short(2)),
            [Broken, Unknown],
        ),
        (
            of(json!({ "ab": short(3) }), json!({ "^a": short(2), "b$": short(1) }), closed()),
            of(json!({ "ab": short(1) }), json!({ "^a": short(2), "b$": short(1) }), closed()),
            SAME,
        ),
    ]);
}

#[test]
fn members_of_which_nothing_else_speaks_may_be_anything() {
    let rest = |schema: bool| with(object(&["a"], false), "unevaluatedProperties", schema.into());
    let small = |schema: Value| with(schema, "maxProperties", 1.into());
    assert_each([
        (object(&["a"], false), rest(true), SAME),
        (rest(true), small(rest(true)), TIGHTENED),
        (object(&["a"], false), rest(false), [Unknown, Compatible]),
    ]);
}

#[test]
fn what_is_required_was_required() {
    let required = |names: &[&str]| json!({ "type": "object", "required": names });
    assert_each([
        (required(&["a", "b"]), required(&["b", "a"]), SAME),
        (required(&["a", "b"]), required(&["b"]), LOOSENED),
        (json!({ "allOf": [required(&["a"]), required(&["b"])] }), required(&["a", "b"]), SAME),
    ]);
}
