//! Objects whose members stand among those of another.

use super::narrow::add_to_all_of;
use crate::Schema;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

/// What flattened fields add to the schema of an object.
#[derive(Default)]
pub(super) struct Flattened {
    pub(super) properties: Map<String, Value>,
    pub(super) required: Vec<Value>,
    /// What the members must be that are nobody's.
    additional: Option<Value>,
    /// What no keyword of the object itself can say.
    all_of: Vec<Value>,
    pub(super) is_any: bool,
}

/// Keywords that are about the object by itself and not about its members.
const ABOUT_ITSELF: [&str; 5] = ["type", "title", "description", "properties", "required"];

impl Flattened {
    /// One more flattened field, with the names of the object's own members.
    pub(super) fn add(&mut self, schema: Schema, is_optional: bool) {
        self.is_any = true;
        let Value::Object(mut schema) = schema.to_value() else {
            return;
        };
        let properties = take_object(&mut schema, "properties");
        let required = match schema.remove("required") {
            Some(Value::Array(required)) => required,
            _ => Vec::new(),
        };
        match schema.remove("additionalProperties") {
            None | Some(Value::Bool(_)) => {}
            additional @ Some(_) => self.additional = additional,
        }
        for keyword in ABOUT_ITSELF {
            schema.remove(keyword);
        }
        alternatives_as_members(&mut schema);
        exclude_one_another(&mut schema);
        match (is_optional, absence(&properties, &schema)) {
            (true, Some(absent)) => {
                if !required.is_empty() {
                    schema.insert("required".into(), required.into());
                }
                if !schema.is_empty() {
                    self.all_of.push(json!({ "anyOf": [schema, absent] }));
                }
            }
            (is_optional, _) => {
                if !is_optional {
                    self.required.extend(required);
                }
                if !schema.is_empty() {
                    self.all_of.push(Value::Object(schema));
                }
            }
        }
        self.properties.extend(properties);
    }

    /// Adds it all to the object's schema.
    pub(super) fn finish(mut self, schema: &mut Schema, deny_unknown_fields: bool) {
        if let Some(additional) = self.additional {
            let mut names = Vec::new();
            for narrower in &mut self.all_of {
                let own = names_in_alternatives(narrower);
                judge_in_alternatives(narrower, &own, &additional);
                names.extend(own);
            }
            schema.insert("additionalProperties".into(), additional);
            add_properties(schema.ensure_object(), &names, &Value::Bool(true));
        }
        let known: Vec<String> = match schema.get("properties") {
            Some(Value::Object(properties)) => properties.keys().cloned().collect(),
            _ => Vec::new(),
        };
        let has_alternatives = !self.all_of.is_empty();
        for mut narrower in self.all_of {
            if let Some(narrower) = narrower.as_object_mut() {
                spare_names(narrower, &known);
            }
            add(schema, narrower);
        }
        if deny_unknown_fields && self.is_any {
            schema.remove("additionalProperties");
            let keyword = if has_alternatives { "unevaluatedProperties" } else { "additionalProperties" };
            schema.insert(keyword.into(), false.into());
        }
    }
}

/// Adds a schema that must hold too: keyword by keyword where the object has none of them, else as a whole.
fn add(schema: &mut Schema, narrower: Value) {
    match narrower {
        Value::Object(keywords) if keywords.keys().all(|keyword| schema.get(keyword).is_none()) => {
            for (keyword, value) in keywords {
                schema.insert(keyword, value);
            }
        }
        other => add_to_all_of(schema, other),
    }
}

/// Of variants that are members, the others are not there beside one, whatever they are.
fn exclude_one_another(schema: &mut Map<String, Value>) {
    let Some(ways) = schema.get_mut("oneOf").and_then(Value::as_array_mut) else {
        return;
    };
    let name = |way: &Value| match way.get("properties")?.as_object()?.keys().collect::<Vec<_>>().as_slice() {
        [name] => Some((*name).clone()),
        _ => None,
    };
    let names: Vec<String> = ways.iter().filter_map(name).collect();
    for way in ways {
        let Some(properties) = way.get_mut("properties").and_then(Value::as_object_mut).filter(|all| all.len() == 1)
        else {
            continue;
        };
        for other in &names {
            properties.entry(other.clone()).or_insert(Value::Bool(false));
        }
    }
}

/// That none of these members is there, if they have names: of an enum, the tag, or a member that is a variant, stands first
/// among what its alternative requires.
fn absence(properties: &Map<String, Value>, schema: &Map<String, Value>) -> Option<Value> {
    let first = |one: &Value| one.get("required")?.get(0)?.as_str().map(String::from);
    let alternatives = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let mut names: Vec<String> = properties.keys().cloned().collect();
    for name in alternatives.filter_map(first) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let any: Vec<Value> = names.iter().map(|name| json!({ "required": [name] })).collect();
    let is_told = !any.is_empty() || schema.contains_key("oneOf") || schema.contains_key("anyOf");
    is_told.then(|| if any.is_empty() { json!({}) } else { json!({ "not": { "anyOf": any } }) })
}

/// The names of members that are somebody's in one of some alternatives.
fn names_in_alternatives(schema: &Value) -> Vec<String> {
    let mut names = Vec::new();
    for way in ["oneOf", "anyOf"].into_iter().filter_map(|keyword| schema.get(keyword)?.as_array()).flatten() {
        let properties = way.get("properties").and_then(Value::as_object);
        names.extend(properties.into_iter().flat_map(Map::keys).cloned());
        names.extend(names_in_alternatives(way));
    }
    names
}

/// In each of some alternatives, says what the members must be that are somebody's in another.
fn judge_in_alternatives(schema: &mut Value, names: &[String], additional: &Value) {
    for keyword in ["oneOf", "anyOf"] {
        for way in schema.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten() {
            match way.as_object_mut() {
                Some(way) if !way.contains_key("oneOf") && !way.contains_key("anyOf") => {
                    add_properties(way, names, additional);
                }
                _ => judge_in_alternatives(way, names, additional),
            }
        }
    }
}

fn add_properties(schema: &mut Map<String, Value>, names: &[String], property: &Value) {
    if names.is_empty() {
        return;
    }
    let properties = schema.entry("properties").or_insert_with(|| json!({}));
    for name in names {
        properties.as_object_mut().map(|all| all.entry(name.clone()).or_insert_with(|| property.clone()));
    }
}

/// Says of all members but those of these names what has been said of the names of all members.
pub(super) fn spare_names(schema: &mut Map<String, Value>, names: &[String]) {
    if names.is_empty() {
        return;
    }
    if let Some(others) = schema.remove("propertyNames") {
        schema.insert("propertyNames".into(), json!({ "anyOf": [{ "enum": names }, others] }));
    }
}

/// The alternatives of an enum, as they are among the members of another object.
pub(super) fn alternatives_as_members(schema: &mut Map<String, Value>) {
    for keyword in ["oneOf", "anyOf"] {
        if let Some(alternatives) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
            *alternatives = alternatives.drain(..).flat_map(as_members).collect();
        }
    }
    if let Some(names) = schema.remove("enum") {
        schema.insert("oneOf".into(), as_members(json!({ "enum": names })).into());
    }
}

fn take_object(schema: &mut Map<String, Value>, keyword: &str) -> Map<String, Value> {
    match schema.remove(keyword) {
        Some(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

/// An alternative as it is among the members of another object, where there are always others, and where a variant that is
/// a name otherwise is a member of that name.
fn as_members(mut alternative: Value) -> Vec<Value> {
    let Some(object) = alternative.as_object_mut() else {
        return alloc::vec![alternative];
    };
    if object.get("additionalProperties") == Some(&Value::Bool(false)) {
        object.remove("additionalProperties");
    }
    let names = match (object.get("const"), object.get("enum")) {
        (Some(name), _) => alloc::vec![name.clone()],
        (_, Some(Value::Array(names))) => names.clone(),
        _ => return alloc::vec![alternative],
    };
    let member = |name: &Value| {
        let name = name.as_str().unwrap_or_default();
        json!({ "type": "object", "properties": { name: { "type": "null" } }, "required": [name] })
    };
    names.iter().map(member).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemars::json_schema;

    fn flattened(schema: Schema, is_optional: bool, deny_unknown_fields: bool) -> Value {
        let mut flattened = Flattened::default();
        flattened.add(schema, is_optional);
        let mut object = json_schema!({});
        flattened.finish(&mut object, deny_unknown_fields);
        object.to_value()
    }

    fn point() -> Schema {
        json_schema!({ "type": "object", "title": "Point", "properties": { "x": true }, "required": ["x"] })
    }

    #[test]
    fn plain_members_need_no_words_of_their_own() {
        assert_eq!(flattened(point(), false, false), json!({}));
        assert_eq!(flattened(point(), false, true), json!({ "additionalProperties": false }));
    }

    #[test]
    fn optional_members_are_there_together_or_not_at_all() {
        let absent = json!({ "not": { "anyOf": [{ "required": ["x"] }] } });
        assert_eq!(flattened(point(), true, false), json!({ "anyOf": [{ "required": ["x"] }, absent] }));
        let free = json_schema!({ "type": "object", "properties": { "x": true } });
        assert_eq!(flattened(free, true, false), json!({}));
    }

    #[test]
    fn beside_a_variant_the_others_are_not_there_whatever_they_are() {
        let variant = |name: &str| json!({ "properties": { name: { "type": "integer" } }, "required": [name], "additionalProperties": false });
        let one = json_schema!({ "oneOf": [variant("a"), variant("b")] });
        let ways = json!([
            { "properties": { "a": { "type": "integer" }, "b": false }, "required": ["a"] },
            { "properties": { "a": false, "b": { "type": "integer" } }, "required": ["b"] },
        ]);
        assert_eq!(flattened(one.clone(), false, false), json!({ "oneOf": ways }));
        assert_eq!(flattened(one.clone(), false, true), json!({ "oneOf": ways, "unevaluatedProperties": false }));
        let absent = json!({ "not": { "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] } });
        assert_eq!(flattened(one, true, false), json!({ "anyOf": [{ "oneOf": ways }, absent] }));
    }

    #[test]
    fn names_of_variants_are_names_of_members() {
        let member = |name: &str, others: [&str; 2]| {
            let mut properties = json!({ name: { "type": "null" } });
            properties[others[0]] = false.into();
            properties[others[1]] = false.into();
            json!({ "type": "object", "properties": properties, "required": [name] })
        };
        let ways = json!({ "oneOf": [member("a", ["b", "c"]), member("b", ["a", "c"]), member("c", ["a", "b"])] });
        let names =
            json_schema!({ "oneOf": [{ "type": "string", "const": "a" }, { "type": "string", "enum": ["b", "c"] }] });
        assert_eq!(flattened(names, false, false), ways);
        assert_eq!(flattened(json_schema!({ "type": "string", "enum": ["a", "b", "c"] }), false, false), ways);
    }

    #[test]
    fn what_both_say_stands_apart() {
        let mut both = Flattened::default();
        let tagged =
            |tag: &str| json_schema!({ "oneOf": [{ "properties": { tag: true, "x": true }, "required": [tag] }] });
        both.add(tagged("t"), false);
        both.add(tagged("u"), false);
        let mut object = json_schema!({});
        both.finish(&mut object, false);
        let way = |tag: &str| json!({ "oneOf": [{ "properties": { tag: true, "x": true }, "required": [tag] }] });
        let mut expected = way("t");
        expected["allOf"] = json!([way("u")]);
        assert_eq!(object.to_value(), expected);
    }
}
