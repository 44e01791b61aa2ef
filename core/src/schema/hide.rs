//! The schema of an object of which somebody else has taken members.

use super::definitions::target;
use super::narrow::add_to_all_of;
use super::ways::{OF_OTHERS, add_members};
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

/// The members that somebody else has taken.
pub(super) struct Taken<'n> {
    /// Taken if they are there.
    pub(super) names: &'n [String],
    /// Taken in some ways, and not in others.
    pub(super) perhaps: &'n [String],
    /// How many of them are there in every object.
    pub(super) always: usize,
}

/// What a schema says of the members that have been taken, it says of members that are not there; and what it says of all
/// members, it says of the others.
pub(super) fn hide(schema: &mut Value, taken: &Taken<'_>, definitions: &Map<String, Value>) {
    if taken.all().next().is_some() {
        Hiding { taken, definitions, within: Vec::new() }.hide(schema);
    }
}

struct Hiding<'h> {
    taken: &'h Taken<'h>,
    definitions: &'h Map<String, Value>,
    /// The definitions that are being looked at, so that one that refers to itself comes to an end.
    within: Vec<&'h Value>,
}

impl Hiding<'_> {
    fn hide(&mut self, schema: &mut Value) {
        let Value::Object(object) = &mut *schema else {
            return;
        };
        if required_names(object.get("required")).any(|name| self.taken.has(name)) {
            *schema = false.into();
            return;
        }
        self.hide_in_definition(object);
        self.taken.hide_members(object);
        self.taken.hide_from_counts(object);
        if !self.hide_in_parts(object) {
            *schema = false.into();
        }
    }

    /// Writes out a definition that has something to hide.
    fn hide_in_definition(&mut self, object: &mut Map<String, Value>) {
        let Some(target) = target(object, self.definitions) else {
            return;
        };
        if self.within.iter().any(|within| core::ptr::eq(*within, target)) {
            return;
        }
        self.within.push(target);
        let mut hidden = target.clone();
        self.hide(&mut hidden);
        self.within.pop();
        if hidden != *target {
            object.remove("$ref");
            add_to_all_of(object, hidden);
        }
    }

    /// The same for the schemas that it consists of. Says whether there can still be such an object.
    fn hide_in_parts(&mut self, object: &mut Map<String, Value>) -> bool {
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let Some(parts) = object.get_mut(keyword).and_then(Value::as_array_mut) else {
                continue;
            };
            for part in parts.iter_mut() {
                self.hide(part);
            }
            if keyword != "allOf" {
                parts.retain(|part| *part != false);
            }
            if parts.is_empty() || parts.contains(&Value::Bool(false)) {
                return false;
            }
        }
        if let Some(not) = object.get_mut("not") {
            self.hide(not);
            if *not == false {
                object.remove("not");
            }
        }
        true
    }
}

impl Taken<'_> {
    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|taken| taken == name)
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.names.iter().chain(self.perhaps)
    }

    fn hide_members(&self, object: &mut Map<String, Value>) {
        if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
            properties.retain(|name, _| !self.has(name));
            if properties.is_empty() {
                object.remove("properties");
            }
        }
        if OF_OTHERS.iter().any(|keyword| object.contains_key(*keyword)) {
            add_members(object, self.all().map(|name| (name.clone(), Value::Bool(true))));
        }
        if let Some(others) = object.remove("propertyNames") {
            let names: Vec<&String> = self.all().collect();
            object.insert("propertyNames".into(), json!({ "anyOf": [{ "enum": names }, others] }));
        }
    }

    /// Exact if all of them are always there; else as near as can be said.
    fn hide_from_counts(&self, object: &mut Map<String, Value>) {
        for (keyword, taken) in [("minProperties", self.always), ("maxProperties", self.all().count())] {
            if let Some(count) = object.get(keyword).and_then(Value::as_u64) {
                object.insert(keyword.into(), count.saturating_add(taken as u64).into());
            }
        }
    }
}

/// The names in a `required`.
pub(super) fn required_names(required: Option<&Value>) -> impl Iterator<Item = &str> {
    required.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(mut schema: Value) -> Value {
        let definitions = json!({
            "Open": { "type": "object", "properties": { "a": true } },
            "Closed": { "additionalProperties": false, "properties": { "a": true } },
            "Loop": { "$ref": "#/$defs/Loop", "required": ["a"] },
        });
        let names: Vec<String> = ["t", "u"].map(String::from).into();
        hide(
            &mut schema,
            &Taken { names: &names, perhaps: &["p".into()], always: 1 },
            definitions.as_object().unwrap(),
        );
        schema
    }

    #[test]
    fn of_what_is_taken_nothing_is_said() {
        assert_eq!(hidden(json!({ "properties": { "a": true, "t": false } })), json!({ "properties": { "a": true } }));
        assert_eq!(hidden(json!({ "properties": { "t": false } })), json!({}));
        assert_eq!(hidden(json!(true)), json!(true));
        assert_eq!(hidden(json!({ "properties": { "p": false } })), json!({ "properties": { "p": false } }));
    }

    #[test]
    fn what_is_required_is_not_there() {
        assert_eq!(hidden(json!({ "required": ["a", "t"] })), json!(false));
        assert_eq!(hidden(json!({ "allOf": [true, { "required": ["t"] }] })), json!(false));
        assert_eq!(hidden(json!({ "oneOf": [{ "required": ["t"] }] })), json!(false));
        let one_of_two = json!({ "anyOf": [{ "required": ["t"] }, { "required": ["a"] }] });
        assert_eq!(hidden(one_of_two.clone()), json!({ "anyOf": [{ "required": ["a"] }] }));
        assert_eq!(hidden(json!({ "not": one_of_two })), json!({ "not": { "anyOf": [{ "required": ["a"] }] } }));
        assert_eq!(hidden(json!({ "not": { "required": ["u"] } })), json!({}));
    }

    #[test]
    fn what_is_said_of_all_members_is_said_of_the_others() {
        assert_eq!(
            hidden(json!({ "additionalProperties": false, "properties": { "t": false } })),
            json!({ "additionalProperties": false, "properties": { "p": true, "t": true, "u": true } })
        );
        assert_eq!(
            hidden(json!({ "propertyNames": { "maxLength": 2 }, "minProperties": 2, "maxProperties": 3 })),
            json!({ "propertyNames": { "anyOf": [{ "enum": ["t", "u", "p"] }, { "maxLength": 2 }] }, "minProperties": 3, "maxProperties": 6 })
        );
    }

    #[test]
    fn a_definition_is_written_out_where_it_speaks_of_them() {
        assert_eq!(hidden(json!({ "$ref": "#/$defs/Open" })), json!({ "$ref": "#/$defs/Open" }));
        let closed =
            json!({ "additionalProperties": false, "properties": { "a": true, "p": true, "t": true, "u": true } });
        assert_eq!(hidden(json!({ "$ref": "#/$defs/Closed" })), json!({ "allOf": [closed] }));
        assert_eq!(hidden(json!({ "$ref": "#/$defs/Loop" })), json!({ "$ref": "#/$defs/Loop" }));
        assert_eq!(hidden(json!({ "$ref": "#/$defs/Unknown" })), json!({ "$ref": "#/$defs/Unknown" }));
    }
}
