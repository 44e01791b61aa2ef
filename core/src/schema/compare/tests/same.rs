//! What can't be compared is compatible as long as it is the same, with what its references stand for.

use super::Verdict::{self, Compatible, Unknown};
use super::verdicts;
use serde_json::{Map, Value, json};
use std::format;

/// What is said where a keyword that can't be compared has two arguments, with the definitions before and after.
fn said([old, new]: [Value; 2], [before, after]: [Value; 2]) -> Verdict {
    let schema = |argument: Value, definitions| json!({ "dependentSchemas": { "a": argument }, "$defs": definitions });
    let [requests, responses] = verdicts(&schema(old, before), &schema(new, after));
    assert_eq!(requests, responses);
    requests
}

fn twice(value: &Value) -> [Value; 2] {
    [value.clone(), value.clone()]
}

#[test]
fn an_argument_is_the_same_or_not() {
    let none = json!({});
    assert_eq!(said(twice(&json!({ "items": [1, { "a": 2 }] })), twice(&none)), Compatible);
    for other in
        [json!({ "items": [1, { "a": 3 }] }), json!({ "items": [1] }), json!({ "items": [1, {}] }), json!(true)]
    {
        assert_eq!(said([json!({ "items": [1, { "a": 2 }] }), other.clone()], twice(&none)), Unknown, "{other}");
    }
}

#[test]
fn references_are_as_what_they_stand_for() {
    let definitions = json!({ "A": { "minimum": 1 }, "B": { "minimum": 1 }, "C": { "minimum": 2 } });
    let to = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
    assert_eq!(said([to("A"), to("B")], twice(&definitions)), Compatible);
    assert_eq!(said([to("A"), to("C")], twice(&definitions)), Unknown);
    assert_eq!(said([to("A"), to("D")], twice(&definitions)), Unknown);
    assert_eq!(said(twice(&to("A")), [definitions.clone(), json!({ "A": { "minimum": 2 } })]), Unknown);
    let pair = |one: &str, other: &str| json!({ "prefixItems": [to(one), to(other)] });
    assert_eq!(said([pair("A", "A"), pair("A", "B")], twice(&definitions)), Compatible);
    assert_eq!(said([pair("A", "A"), pair("A", "C")], twice(&definitions)), Unknown);
    assert_eq!(said([pair("A", "C"), pair("A", "A")], twice(&definitions)), Unknown);
}

#[test]
fn references_may_lead_in_a_circle_of_any_reasonable_length() {
    let circle = |length: usize| {
        let next = |index: usize| json!({ "not": { "$ref": format!("#/$defs/{}", (index + 1) % length) } });
        Value::from((0..length).map(|index| (format!("{index}"), next(index))).collect::<Map<_, _>>())
    };
    let first = json!({ "$ref": "#/$defs/0" });
    assert_eq!(said(twice(&first), twice(&circle(1))), Compatible);
    assert_eq!(said(twice(&first), twice(&circle(100))), Compatible);
    assert_eq!(said(twice(&first), [circle(2), circle(3)]), Compatible);
    assert_eq!(said(twice(&first), twice(&circle(1_000))), Unknown);
}

#[test]
fn what_only_looks_like_a_reference_is_not_followed() {
    let definitions = json!({ "A": { "minimum": 1 }, "B": { "minimum": 1 } });
    for keyword in ["const", "enum"] {
        let data = |name: &str| json!({ keyword: [{ "$ref": format!("#/$defs/{name}") }] });
        assert_eq!(said(twice(&data("A")), twice(&definitions)), Compatible, "{keyword}");
        assert_eq!(said([data("A"), data("B")], twice(&definitions)), Unknown, "{keyword}");
        // A member may be called so too.
        let member = json!({ "properties": { keyword: { "$ref": "#/$defs/A" } } });
        assert_eq!(said(twice(&member), [definitions.clone(), json!({ "A": {} })]), Unknown, "{keyword}");
    }
}

#[test]
fn references_that_depend_on_how_one_came_there_are_never_the_same() {
    for keyword in ["$dynamicRef", "$recursiveRef"] {
        assert_eq!(said(twice(&json!({ keyword: "#" })), twice(&json!({}))), Unknown, "{keyword}");
    }
}

#[test]
fn the_same_in_another_dialect_is_not_the_same() {
    let schema = |dialect: &str| json!({ "$schema": dialect, "dependentSchemas": { "a": { "minimum": 1 } } });
    let [one, other] = ["2019-09", "2020-12"].map(|of| format!("https://json-schema.org/draft/{of}/schema"));
    assert_eq!(verdicts(&schema(&one), &schema(&one)), [Compatible, Compatible]);
    assert_eq!(verdicts(&schema(&one), &schema(&other)), [Unknown, Unknown]);
}
