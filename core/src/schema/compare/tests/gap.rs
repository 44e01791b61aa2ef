//! What is said of what could not be proven.

use super::judged;
use crate::schema::Compatibility;
use serde_json::{Value, json};
use std::string::{String, ToString};

/// The place and the reason where neither a proof nor a witness is found.
fn unknown(old: &Value, new: &Value) -> (String, String) {
    match judged(old, new) {
        [Compatibility::Unknown { place, reason }, _] => (place, reason),
        [other, _] => panic!("{other}\n{old}\n{new}"),
    }
}

/// A text of which no document is made.
fn text() -> Value {
    json!({ "type": "string", "pattern": "(?=a)", "maxLength": 9 })
}

#[test]
fn the_reason_is_told() {
    let too_long = json!({ "minLength": 9 });
    for (new, expected) in [
        (json!({ "type": "integer" }), "another type is accepted"),
        (json!({ "not": too_long }), "what `not` excludes may have been accepted"),
        (json!({ "enum": ["a"] }), "only the values of `enum` are accepted"),
        (json!({ "const": "a" }), "only the values of `const` are accepted"),
        (json!({ "pattern": "^a" }), "whether the pattern \"^a\" matches all that was accepted is not known"),
        (json!({ "maxLength": 8 }), "`maxLength: 8` is narrower than before"),
        (json!({ "$ref": "#/a" }), "the reference \"#/a\" leads nowhere in the schema"),
        (json!(false), "nothing is accepted there any longer"),
    ] {
        assert_eq!(unknown(&text(), &new), (String::new(), expected.to_string()), "{new}");
    }
}

#[test]
fn the_reason_is_that_of_an_alternative_which_is_the_only_one_or_nearly_fits() {
    let member = |name: &str, most: u64| json!({ "properties": { name: { "maxLength": most } } });
    let narrower = "`maxLength: 8` is narrower than before";
    let none = "not all that was accepted is within one of the alternatives";
    let short = json!({ "maxLength": 8 });
    let old = json!({ "type": "object", "required": ["a", "b"], "properties": { "a": text(), "b": text() } });
    let tagged = |tag: &str| json!({ "properties": { "a": { "type": tag } } });
    for (old, alternatives, expected) in [
        (text(), json!([short]), ("", narrower)),
        (text(), json!([short, { "minLength": 1 }]), ("", none)),
        (old.clone(), json!([member("b", 8), member("a", 7)]), ("/b", narrower)),
        // What stands for something else is not what was meant.
        (old.clone(), json!([tagged("integer"), member("b", 8)]), ("/b", narrower)),
        (old, json!([tagged("integer"), tagged("null")]), ("", none)),
    ] {
        let new = json!({ "anyOf": alternatives });
        let expected = (expected.0.to_string(), expected.1.to_string());
        assert_eq!(unknown(&old, &new), expected, "{new}");
    }
}
