//! The same schema in the words that are compared.

use crate::Schema;
use crate::schema::narrow::add_to_all_of;
use crate::schema::ways::{are_apart, evaluated_as_additional};
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Map, Value};
use std::string::String;

/// Says `unevaluatedProperties` by other keywords, where they say the same, and what is denied twice without that.
pub(super) fn plain(schema: &Schema) -> Schema {
    let mut plain = schema.clone();
    let change = |schema: &mut Schema| {
        if let Some(object) = schema.as_object_mut() {
            // What is denied twice evaluates nothing, so that it has to stay so until here.
            if are_apart(object) {
                evaluated_as_additional(object);
            }
            affirm(object);
        }
    };
    RecursiveTransform(change).transform(&mut plain);
    plain
}

/// Says what is denied twice.
fn affirm(object: &mut Map<String, Value>) {
    let affirmed = object.get("not").and_then(Value::as_object).filter(|not| not.len() == 1);
    if let Some(affirmed) = affirmed.and_then(|not| not.get("not")).cloned() {
        object.remove("not");
        add_to_all_of(object, affirmed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn made_plain(schema: Value) -> Value {
        plain(&Schema::try_from(schema).unwrap()).to_value()
    }

    #[test]
    fn what_is_not_evaluated_is_what_is_not_named() {
        let ways = json!([{ "properties": { "a": true } }, { "properties": { "b": true } }]);
        assert_eq!(
            made_plain(json!({ "items": { "oneOf": ways, "unevaluatedProperties": { "type": "string" } } })),
            json!({ "items": {
                "properties": { "a": true, "b": true },
                "additionalProperties": { "type": "string" },
                "oneOf": [
                    { "properties": { "a": true, "b": { "type": "string" } } },
                    { "properties": { "a": { "type": "string" }, "b": true } },
                ],
            } })
        );
        let twice = json!({ "oneOf": ways, "anyOf": ways, "unevaluatedProperties": false });
        assert_eq!(made_plain(twice.clone()), twice);
    }

    #[test]
    fn what_is_denied_twice_is_so() {
        let looking = json!({ "not": { "not": { "properties": { "a": true } } }, "unevaluatedProperties": false });
        let expected = json!({ "allOf": [{ "properties": { "a": true } }], "additionalProperties": false });
        assert_eq!(made_plain(looking), expected);
        let more = json!({ "not": { "not": true, "minimum": 1 } });
        assert_eq!(made_plain(more.clone()), more);
    }
}
