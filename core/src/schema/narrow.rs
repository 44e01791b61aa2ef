use crate::Schema;
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use schemars::json_schema;
use serde_json::{Map, Value};

/// Adds a keyword to a schema, so that what it allows is what both the schema and the keyword allow: of two bounds the
/// tighter one stays, of two sets what they share, and where no single keyword can say it, an `allOf` does.
///
/// ```
/// use vetted::schema::narrow;
///
/// let mut schema = schemars::json_schema!({ "maxLength": 64 });
/// narrow(&mut schema, "maxLength", 12.into());
/// narrow(&mut schema, "maxLength", 99.into());
/// assert_eq!(schema.as_value()["maxLength"], 12);
/// ```
pub fn narrow(schema: &mut Schema, keyword: &str, value: Value) {
    if schema.as_bool() == Some(false) {
        return;
    }
    let object = schema.ensure_object();
    let Some(present) = object.get(keyword) else {
        object.insert(keyword.to_owned(), value);
        return;
    };
    if *present == value {
        return;
    }
    match both(keyword, present, &value) {
        Some(both) => {
            object.insert(keyword.to_owned(), both);
        }
        None => add_to_all_of(object, json_schema!({ keyword: value }).to_value()),
    }
}

/// What a keyword says that says both, if it can be said by one.
fn both(keyword: &str, present: &Value, value: &Value) -> Option<Value> {
    match keyword {
        "minLength" | "minItems" | "minProperties" | "minimum" | "exclusiveMinimum" => tighter(present, value, true),
        "maxLength" | "maxItems" | "maxProperties" | "maximum" | "exclusiveMaximum" => tighter(present, value, false),
        "uniqueItems" => Some(Value::Bool(true)),
        "enum" => {
            let shared = |allowed: &Vec<Value>| {
                let others = value.as_array()?;
                Some(allowed.iter().filter(|&one| others.contains(one)).cloned().collect())
            };
            present.as_array().and_then(shared)
        }
        _ => None,
    }
}

fn tighter(one: &Value, other: &Value, greatest: bool) -> Option<Value> {
    let ordering = compare(one, other)?;
    Some(if ordering.is_ge() == greatest { one.clone() } else { other.clone() })
}

/// Compares two numbers without passing whole ones through a float.
fn compare(one: &Value, other: &Value) -> Option<core::cmp::Ordering> {
    let whole = |value: &Value| value.as_i64().map(i128::from).or(value.as_u64().map(i128::from));
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => Some(one.cmp(&other)),
        _ => one.as_f64()?.partial_cmp(&other.as_f64()?),
    }
}

/// Adds a schema that must hold too: keyword by keyword where the object has none of them, else as a whole.
pub(super) fn add(object: &mut Map<String, Value>, narrower: Value) {
    match narrower {
        Value::Object(keywords) if keywords.keys().all(|keyword| !object.contains_key(keyword)) => {
            object.extend(keywords);
        }
        other => add_to_all_of(object, other),
    }
}

/// Adds a schema that must hold too, as a whole.
pub(super) fn add_to_all_of(object: &mut Map<String, Value>, narrower: Value) {
    match object.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(all) => all.push(narrower),
        None => {
            object.insert("allOf".to_owned(), Value::Array(alloc::vec![narrower]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn narrowed(mut schema: Schema, keyword: &str, value: Value) -> Value {
        narrow(&mut schema, keyword, value);
        schema.to_value()
    }

    #[test]
    fn the_tighter_bound_stays() {
        assert_eq!(narrowed(json_schema!({ "minimum": 0 }), "minimum", json!(-5)), json!({ "minimum": 0 }));
        assert_eq!(narrowed(json_schema!({ "minimum": 0 }), "minimum", json!(0.5)), json!({ "minimum": 0.5 }));
        assert_eq!(
            narrowed(json_schema!({ "maximum": u64::MAX }), "maximum", json!(u64::MAX - 1)),
            json!({ "maximum": u64::MAX - 1 })
        );
    }

    #[test]
    fn great_bounds_are_compared_to_the_last_digit() {
        for [one, other] in [[u64::MAX, u64::MAX - 1], [u64::MAX - 1, u64::MAX]] {
            let least = json!({ "maximum": u64::MAX - 1 });
            assert_eq!(narrowed(json_schema!({ "maximum": one }), "maximum", json!(other)), least);
            let greatest = json!({ "minimum": u64::MAX });
            assert_eq!(narrowed(json_schema!({ "minimum": one }), "minimum", json!(other)), greatest);
        }
    }

    #[test]
    fn what_is_unique_once_is_unique() {
        for [one, other] in [[true, false], [false, true]] {
            let schema = narrowed(json_schema!({ "uniqueItems": one }), "uniqueItems", json!(other));
            assert_eq!(schema, json!({ "uniqueItems": true }));
        }
    }

    #[test]
    fn sets_are_intersected() {
        assert_eq!(narrowed(json_schema!({ "enum": ["a", "b"] }), "enum", json!(["b", "c"])), json!({ "enum": ["b"] }));
    }

    #[test]
    fn what_no_keyword_can_say_stands_in_all_of() {
        let schema = json_schema!({ "pattern": "^a" });
        let expected = json!({ "pattern": "^a", "allOf": [{ "pattern": "z$" }] });
        assert_eq!(narrowed(schema, "pattern", json!("z$")), expected);
    }

    #[test]
    fn a_schema_that_allows_nothing_stays_so_and_one_that_allows_all_is_narrowed() {
        assert_eq!(narrowed(false.into(), "minimum", json!(1)), json!(false));
        assert_eq!(narrowed(true.into(), "minimum", json!(1)), json!({ "minimum": 1 }));
    }
}
