//! What a keyword says depends on the dialect.

use super::Verdict::{self, Broken, Compatible, Unknown};
use super::{verdict, verdicts};
use crate::Schema;
use crate::schema::compare;
use serde_json::{Value, json};

const DRAFT_07: &str = "http://json-schema.org/draft-07/schema#";
const DRAFT_2019_09: &str = "https://json-schema.org/draft/2019-09/schema";
const DRAFT_2020_12: &str = "https://json-schema.org/draft/2020-12/schema";
const OPEN_API_30: &str = "https://spec.openapis.org/oas/3.0/schema/2021-09-28#/definitions/Schema";

const SAME: [Verdict; 2] = [Compatible, Compatible];
const LOOSENED: [Verdict; 2] = [Compatible, Broken];
const TIGHTENED: [Verdict; 2] = [Broken, Compatible];

fn of(dialect: &str, mut schema: Value) -> Value {
    schema["$schema"] = dialect.into();
    schema
}

/// What is said of two schemas in a dialect.
fn said(dialect: &str, old: Value, new: Value) -> [Verdict; 2] {
    verdicts(&of(dialect, old), &of(dialect, new))
}

/// The same for OpenAPI 3.0, for which there is no validator.
fn said_of_open_api(old: Value, new: Value) -> [Verdict; 2] {
    let [old, new] = [old, new].map(|schema| Schema::try_from(of(OPEN_API_30, schema)).unwrap());
    let comparison = compare(&old, &new);
    [comparison.requests, comparison.responses].each_ref().map(verdict)
}

#[test]
fn what_stands_beside_a_reference_is_heard_since_2019_09() {
    let beside = |most: u64| json!({ "$ref": "#/definitions/A", "maxLength": most, "definitions": { "A": { "type": "string" } } });
    let alone = json!({ "type": "string", "maxLength": 3 });
    assert_eq!(said(DRAFT_07, beside(3), beside(2)), SAME);
    assert_eq!(said(DRAFT_07, beside(3), alone.clone()), TIGHTENED);
    assert_eq!(said_of_open_api(beside(3), beside(2)), SAME);
    for dialect in [DRAFT_2019_09, DRAFT_2020_12] {
        assert_eq!(said(dialect, beside(3), beside(2)), TIGHTENED, "{dialect}");
        assert_eq!(said(dialect, beside(3), alone.clone()), SAME, "{dialect}");
    }
}

#[test]
fn the_elements_of_a_tuple_have_had_two_names() {
    let old = |first: Value, rest: Value| json!({ "type": "array", "items": [first], "additionalItems": rest });
    let new = |first: Value, rest: Value| json!({ "type": "array", "prefixItems": [first], "items": rest });
    let (short, long) = (json!({ "maxLength": 1 }), json!({ "maxLength": 2 }));
    for (dialect, tuple) in [(DRAFT_07, old as fn(_, _) -> _), (DRAFT_2019_09, old), (DRAFT_2020_12, new)] {
        let tuple = |first: &Value, rest: &Value| tuple(first.clone(), rest.clone());
        assert_eq!(said(dialect, tuple(&short, &short), tuple(&long, &short)), LOOSENED, "{dialect}");
        assert_eq!(said(dialect, tuple(&short, &short), tuple(&short, &long)), LOOSENED, "{dialect}");
        assert_eq!(said(dialect, tuple(&short, &long), tuple(&long, &short)), [Broken, Broken], "{dialect}");
        assert_eq!(said(dialect, tuple(&short, &false.into()), tuple(&short, &long)), LOOSENED, "{dialect}");
        let list = |element: &Value| json!({ "type": "array", "items": element });
        assert_eq!(said(dialect, list(&short), tuple(&short, &long)), LOOSENED, "{dialect}");
        assert_eq!(said(dialect, list(&long), list(&short)), TIGHTENED, "{dialect}");
    }
}

#[test]
fn the_names_of_another_dialect_say_nothing() {
    let with = |keyword: &str, most: u64| json!({ "type": "array", keyword: { "maxLength": most } });
    let longest = |mut schema: Value, most: u64| {
        schema["maxItems"] = most.into();
        schema
    };
    // Without a list in `items`, it says nothing where it is known either.
    for dialect in [DRAFT_07, DRAFT_2019_09, DRAFT_2020_12] {
        let rest = |most: u64| with("additionalItems", most);
        assert_eq!(said(dialect, rest(2), rest(1)), SAME, "{dialect}");
        assert_eq!(said(dialect, longest(rest(2), 2), longest(rest(1), 1)), TIGHTENED, "{dialect}");
        let list = |most: u64| json!({ "type": "array", "items": true, "additionalItems": { "maxLength": most } });
        assert_eq!(said(dialect, list(2), list(1)), SAME, "{dialect}");
    }
    let first = |most: u64| json!({ "type": "array", "prefixItems": [{ "maxLength": most }] });
    for dialect in [DRAFT_07, DRAFT_2019_09] {
        assert_eq!(said(dialect, first(2), first(1)), SAME, "{dialect}");
        assert_eq!(said(dialect, longest(first(2), 2), longest(first(1), 1)), TIGHTENED, "{dialect}");
    }
    assert_eq!(said(DRAFT_2020_12, first(2), first(1)), TIGHTENED);
    let list = |most: u64| json!({ "type": "array", "items": [{ "maxLength": most }] });
    assert_eq!(said(DRAFT_2020_12, list(2), list(1)), [Unknown, Unknown]);
}

#[test]
fn null_is_let_in_by_open_api_alone() {
    for ty in [json!("string"), json!(["string"])] {
        let plain = json!({ "type": ty });
        let nullable = |is_so: bool| json!({ "type": ty, "nullable": is_so });
        assert_eq!(said_of_open_api(plain.clone(), nullable(true)), LOOSENED);
        assert_eq!(said_of_open_api(plain.clone(), nullable(false)), SAME);
        for dialect in [DRAFT_07, DRAFT_2019_09, DRAFT_2020_12] {
            assert_eq!(said(dialect, plain.clone(), nullable(true)), SAME, "{dialect}");
        }
    }
}

#[test]
fn bounds_are_exclusive_by_a_flag_too() {
    for [keyword, flag, above] in
        [["minimum", "exclusiveMinimum", "minimum"], ["maximum", "exclusiveMaximum", "maximum"]]
    {
        let bound = |is_exclusive: bool| json!({ "type": "number", keyword: 1, flag: is_exclusive });
        assert_eq!(said_of_open_api(bound(false), bound(true)), TIGHTENED, "{keyword}");
        assert_eq!(said_of_open_api(bound(true), json!({ "type": "number", above: 1 })), LOOSENED, "{keyword}");
        let as_number = json!({ "type": "number", flag: 1 });
        assert_eq!(said_of_open_api(bound(true), as_number), SAME, "{keyword}");
    }
}

#[test]
fn a_reference_below_an_identifier_of_its_own_is_not_followed() {
    let with = |other: Value| {
        let definitions = json!({ "A": { "type": "string" }, "B": other });
        json!({ "$id": "https://example.com/root", "$ref": "#/$defs/A", "$defs": definitions })
    };
    let base = json!("https://example.com/b");
    for other in [
        json!({ "$id": base }),
        json!({ "$id": base, "items": { "type": "null" } }),
        json!({ "items": { "$id": base } }),
        json!({ "allOf": [true, { "$id": base }] }),
    ] {
        assert_eq!(said(DRAFT_2020_12, with(other.clone()), with(other.clone())), [Unknown, Unknown], "{other}");
    }
    // A member of that name is none.
    let member = json!({ "properties": { "$id": { "type": "string" } } });
    assert_eq!(said(DRAFT_2020_12, with(member.clone()), with(member)), SAME);
}
