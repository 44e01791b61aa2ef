//! A document that breaks is found where there are few of them.

use super::Verdict::{Broken, Compatible, Unknown};
use super::{judged, verdicts};
use crate::schema::Compatibility;
use serde_json::{Value, json};
use std::string::ToString;
use std::vec::Vec;

/// Asserts that a document is found that the schema accepts, and not what is excluded beside it. What stands in `not` is no
/// hint where to look.
fn assert_found(schema: &Value, excluded: &Value) {
    let mut new = schema.clone();
    new["not"] = excluded.clone();
    assert_eq!(verdicts(schema, &new)[0], Broken, "{schema} but {excluded}");
}

#[test]
fn whole_numbers_beside_the_bounds() {
    let integer = |keyword: &str, bound: i64| json!({ "type": "integer", keyword: bound });
    for number in -2..=2 {
        assert_found(&json!({ "type": "integer" }), &json!({ "const": number }));
    }
    for number in [10, 11] {
        assert_found(&integer("minimum", 10), &json!({ "const": number }));
        assert_found(&integer("maximum", 11), &json!({ "const": number }));
    }
    assert_found(&integer("exclusiveMinimum", 10), &json!({ "maximum": 11 }));
    assert_found(&integer("exclusiveMaximum", 10), &json!({ "minimum": 9 }));
    assert_found(&integer("maximum", i64::MAX), &json!({ "minimum": i64::MAX }));
}

#[test]
fn multiples_beside_the_bounds() {
    let multiple = |keyword: &str, bound: i64| json!({ "type": "integer", "multipleOf": 7, keyword: bound });
    assert_found(&multiple("minimum", 1_000), &json!({ "maximum": 1_001 }));
    assert_found(&multiple("maximum", 1_000), &json!({ "minimum": 994 }));
    assert_found(&multiple("maximum", -1_000), &json!({ "minimum": -1_001 }));
    assert_found(&multiple("minimum", -1_000), &json!({ "maximum": -994 }));
    assert_found(&multiple("exclusiveMinimum", 1_001), &json!({ "maximum": 1_008 }));
    assert_found(&multiple("maximum", 1_000), &json!({ "const": 987 }));
}

#[test]
fn fractions_beside_the_bounds() {
    for number in [-1.25, -0.5, -0.25, 0.5, 0.75, 1.5] {
        assert_found(&json!({ "type": "number" }), &json!({ "const": number }));
    }
    let number = |keyword: &str, bound: f64| json!({ "type": "number", keyword: bound });
    assert_found(&number("minimum", 10.0), &json!({ "type": "integer" }));
    assert_found(
        &number("exclusiveMaximum", -10.0),
        &json!({ "anyOf": [{ "type": "integer" }, { "maximum": -10.5 }] }),
    );
    assert_found(&number("minimum", 10.75), &json!({ "maximum": 10.75 }));
}

#[test]
fn texts_of_all_lengths_that_are_spoken_of() {
    let text = |least: u64, most: u64| json!({ "type": "string", "minLength": least, "maxLength": most });
    assert_found(&text(5, 90), &json!({ "maxLength": 89 }));
    assert_found(&text(5, 90), &json!({ "minLength": 6 }));
    assert_found(&text(5, 90_000), &json!({ "maxLength": 89_999 }));
    assert_found(&text(5, 5), &json!({ "pattern": "^0" }));
    assert_found(&text(5, 5), &json!({ "pattern": "^a" }));
    for text in ["", "a", "0", "A-", " "] {
        assert_found(&json!({ "type": "string" }), &json!({ "const": text }));
    }
    assert_found(&json!({ "type": "string", "pattern": "^[xy]{3}$" }), &json!({ "const": "xxx" }));
}

#[test]
fn hints_where_nothing_is_known() {
    let member = |schema: Value| json!({ "type": "object", "properties": { "a": schema } });
    assert_eq!(verdicts(&json!({ "type": "object" }), &member(json!({ "maxLength": 5 })))[0], Broken);
    let sevens = json!({ "anyOf": [{ "type": "string" }, { "not": { "multipleOf": 7 } }, { "maximum": 100 }] });
    assert_eq!(verdicts(&member(json!({ "multipleOf": 7 })), &member(sevens))[0], Broken);
    let choice = json!({ "anyOf": [{ "const": "x" }, { "enum": ["y", "z"] }], "not": { "const": "y" } });
    assert_eq!(
        verdicts(&json!({ "type": "string", "pattern": "^[w-z]$", "not": { "pattern": "w|x|z" } }), &choice)[0],
        Broken
    );
}

#[test]
fn lists_of_all_lengths_that_are_spoken_of() {
    let list = |least: u64, most: u64| json!({ "type": "array", "items": { "type": "integer" }, "minItems": least, "maxItems": most });
    assert_found(&list(3, 90), &json!({ "maxItems": 89 }));
    assert_found(&list(3, 90), &json!({ "minItems": 4 }));
    assert_found(&json!({ "type": "array" }), &json!({ "maxItems": 0 }));
    assert_found(&json!({ "type": "array" }), &json!({ "maxItems": 1 }));
    assert_found(&json!({ "type": "array" }), &json!({ "minItems": 1 }));
    assert_found(&json!({ "type": "array", "prefixItems": [true, true, true] }), &json!({ "maxItems": 3 }));
    assert_found(
        &json!({ "type": "array", "prefixItems": [true, true, true] }),
        &json!({ "not": { "minItems": 3, "maxItems": 3 } }),
    );
    // Even where there is much that each element may be.
    let letters: Vec<Value> = ('\u{100}'..'\u{200}').map(|letter| letter.to_string().into()).collect();
    let letter = json!({ "enum": letters });
    assert_found(
        &json!({ "type": "array", "prefixItems": [letter, letter], "items": { "type": "integer" } }),
        &json!({ "minItems": 3 }),
    );
}

#[test]
fn lists_with_equal_elements_and_with_different_ones() {
    let list = |first: usize, least: u64| {
        let first: Vec<Value> = (0..first).map(|_| json!({ "type": "string" })).collect();
        let mut list = json!({ "type": "array", "items": { "type": "integer" }, "minItems": least });
        if !first.is_empty() {
            list["prefixItems"] = first.into();
        }
        list
    };
    for (first, least) in [(0, 0), (0, 5), (2, 0), (2, 7)] {
        let mut unique = list(first, least);
        unique["uniqueItems"] = true.into();
        assert_eq!(verdicts(&list(first, least), &unique)[0], Broken, "{unique}");
    }
    let different =
        |least: u64| json!({ "type": "array", "items": { "type": "integer" }, "minItems": least, "uniqueItems": true });
    assert_eq!(verdicts(&different(3), &false.into())[0], Broken);
    let truths = json!({ "type": "array", "prefixItems": [{ "type": "null" }], "items": { "type": "boolean" }, "minItems": 3, "uniqueItems": true });
    assert_eq!(verdicts(&truths, &false.into())[0], Broken);
}

#[test]
fn elements_at_each_index() {
    let tuple = |most: [u64; 3]| {
        let [first, second, rest] = most.map(|most| json!({ "type": "string", "maxLength": most }));
        json!({ "type": "array", "prefixItems": [first, second], "items": rest, "maxItems": 5 })
    };
    for narrower in [[1, 2, 2], [2, 1, 2], [2, 2, 1]] {
        assert_eq!(verdicts(&tuple([2, 2, 2]), &tuple(narrower))[0], Broken, "{narrower:?}");
    }
    let long = |most: u64| json!({ "type": "array", "items": { "type": "string", "maxLength": most }, "minItems": 4 });
    assert_eq!(verdicts(&long(2), &long(1))[0], Broken);
}

#[test]
fn objects_of_all_sizes_that_are_spoken_of() {
    let object = |least: u64, most: u64| json!({ "type": "object", "required": ["x"], "minProperties": least, "maxProperties": most });
    assert_found(&object(3, 90), &json!({ "maxProperties": 89 }));
    assert_found(&object(3, 90), &json!({ "minProperties": 4 }));
    let named = json!({ "type": "object", "properties": { "a": true, "y": true }, "required": ["x"] });
    assert_found(&named, &json!({ "required": ["a", "x", "y"] }));
    assert_eq!(verdicts(&object(3, 3), &false.into())[0], Broken);
    // The number of members counts for what is within, too.
    let within = |most: u64| json!({ "type": "object", "minProperties": 2, "additionalProperties": { "type": "string", "maxLength": most } });
    let list = |most: u64| json!({ "type": "array", "items": within(most), "minItems": 1 });
    assert_eq!(verdicts(&list(2), &list(1))[0], Broken);
}

#[test]
fn members_by_name_by_pattern_and_by_what_names_may_be() {
    let short = |most: u64| json!({ "type": "string", "maxLength": most });
    for of in [
        |schema: Value| json!({ "type": "object", "properties": { "a": schema, "b": true } }),
        |schema: Value| json!({ "type": "object", "patternProperties": { "^[x-z]{2}$": schema } }),
        |schema: Value| json!({ "type": "object", "propertyNames": { "pattern": "^[x-z]{2}$" }, "additionalProperties": schema }),
        |schema: Value| json!({ "type": "object", "propertyNames": { "enum": ["q"] }, "additionalProperties": schema }),
        |schema: Value| json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" }, "b": schema } }),
    ] {
        assert_eq!(verdicts(&of(short(2)), &of(short(1)))[0], Broken, "{}", of(short(2)));
    }
}

#[test]
fn what_is_elsewhere_is_not_changed() {
    let text = |most: u64| json!({ "type": "string", "maxLength": most });
    let old = json!({ "type": "object", "properties": { "a": text(2), "b": text(2) } });
    let new = json!({
        "type": "object",
        "properties": { "a": text(1) },
        "additionalProperties": text(1),
        "maxProperties": 1,
    });
    let requests = judged(&old, &new)[0].clone();
    assert_eq!(requests, Compatibility::Broken { place: "/b".into(), witness: json!({ "b": "A-" }) });
}

#[test]
fn a_format_says_nothing_of_a_text() {
    let email = |most: u64| json!({ "type": "string", "format": "email", "maxLength": most });
    assert_eq!(verdicts(&email(2), &email(1)), [Broken, Compatible]);
}

#[test]
fn what_can_not_be_judged_is_no_witness() {
    let malformed = json!({ "type": "array", "prefixItems": { "type": "string" } });
    let list_of_2020_12 = json!({ "type": "array", "items": [{ "type": "string" }] });
    let unevaluated = json!({ "type": "object", "patternProperties": { "a": true }, "unevaluatedProperties": false });
    for old in [malformed, list_of_2020_12, unevaluated] {
        assert_eq!(verdicts(&old, &false.into()), [Unknown, Compatible], "{old}");
    }
}
