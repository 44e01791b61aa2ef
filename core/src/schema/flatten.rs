//! Objects whose members stand among those of another.

use super::definitions::{as_object, remove_what_is_about_itself, written_out};
use super::hide::{Taken, hide, required_names};
use super::narrow::add;
use super::variants::{only_looking, open};
use super::ways::{add_members, names_in, of_others, properties};
use crate::Schema;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

/// The flattened fields of an object, as their types are described, and whether they may be absent.
#[derive(Default)]
pub(super) struct Flattened(Vec<(Map<String, Value>, bool)>);

impl Flattened {
    /// One more flattened field.
    pub(super) fn add(&mut self, schema: Schema, is_optional: bool) {
        if let Value::Object(schema) = schema.to_value() {
            self.0.push((schema, is_optional));
        }
    }

    /// Adds them to the schema of the object's own members.
    pub(super) fn finish(
        self,
        object: &mut Map<String, Value>,
        deny_unknown_fields: bool,
        definitions: &Map<String, Value>,
    ) {
        let fields: Vec<_> =
            self.0.into_iter().map(|(schema, is_optional)| (as_object(schema, definitions), is_optional)).collect();
        let are_others_judged = deny_unknown_fields || fields.iter().any(|(schema, _)| of_others(schema).is_some());
        let mut joint = Joint { object, definitions, are_others_judged, others: Vec::new(), looking: Vec::new() };
        for (schema, is_optional) in fields {
            match takes_members(&schema) {
                true => joint.take(schema, is_optional),
                // What doesn't fit is absent.
                false if is_optional => {}
                false => joint.look(schema),
            }
        }
        joint.finish(deny_unknown_fields);
    }
}

/// Whether such a value takes the members that it speaks of, so that nobody else sees them. An untagged enum only looks at
/// them.
fn takes_members(schema: &Map<String, Value>) -> bool {
    schema.contains_key("oneOf") || schema.contains_key("enum") || schema.get("type").is_some_and(|ty| ty == "object")
}

/// An object with what has been flattened into it so far.
struct Joint<'j> {
    object: &'j mut Map<String, Value>,
    definitions: &'j Map<String, Value>,
    /// Whether something will be said of members that are nobody's.
    are_others_judged: bool,
    /// What they must be, by each of several maps.
    others: Vec<Value>,
    /// What looks at members and takes none.
    looking: Vec<Value>,
}

impl Joint<'_> {
    /// One more field, which takes members.
    fn take(&mut self, mut schema: Map<String, Value>, is_optional: bool) {
        let others = of_others(&schema).cloned();
        open(&mut schema, self.are_others_judged);
        let Value::Object(mut schema) = self.of_the_rest(schema) else {
            // It needs a member that has been taken.
            if !is_optional {
                add(self.object, false.into());
            }
            return;
        };
        for others in &self.others {
            // A map sees the members of those after it too.
            let members: Map<String, Value> =
                names_in(&schema).into_iter().map(|name| (name, others.clone())).collect();
            if !members.is_empty() {
                self.looking.push(json!({ "properties": members }));
            }
        }
        let absent = (is_optional && has_needs(&schema)).then(|| self.absence(&schema, others.is_some()));
        let members = match schema.remove("properties") {
            Some(Value::Object(members)) => members,
            _ => Map::new(),
        };
        match absent {
            None => {
                self.others.extend(others);
                require(self.object, schema.remove("required"));
                if !schema.is_empty() {
                    add(self.object, schema.into());
                }
            }
            Some(absent) => {
                if let Some(others) = others {
                    let known = names_in(self.object).into_iter().chain(members.keys().cloned());
                    schema.insert("properties".into(), known.map(|name| (name, Value::Bool(true))).collect());
                    judge_others(&mut schema, others);
                }
                add(self.object, json!({ "anyOf": [schema, absent] }));
            }
        }
        add_members(self.object, members);
    }

    /// That none of a field's members is there. If it is or has a map, that is any.
    fn absence(&self, schema: &Map<String, Value>, has_map: bool) -> Value {
        if has_map {
            let others = names_in(self.object).into_iter().map(|name| (name, Value::Bool(true)));
            return json!({ "properties": others.collect::<Map<_, _>>(), "additionalProperties": false });
        }
        json!({ "properties": absent_names(schema).into_iter().map(|name| (name, Value::Bool(false))).collect::<Map<_, _>>() })
    }

    /// One more field, which takes no members.
    fn look(&mut self, schema: Map<String, Value>) {
        let schema = self.of_the_rest(schema);
        self.looking.push(schema);
    }

    /// A field's schema as it is without the members that have been taken already.
    fn of_the_rest(&self, mut schema: Map<String, Value>) -> Value {
        remove_what_is_about_itself(&mut schema);
        let mut schema = Value::Object(schema);
        if self.are_others_judged {
            schema = written_out(schema, self.definitions);
        }
        let names: Vec<String> = properties(self.object).cloned().collect();
        let perhaps: Vec<String> = names_in(self.object).into_iter().filter(|name| !names.contains(name)).collect();
        let taken =
            Taken { names: &names, perhaps: &perhaps, always: required_names(self.object.get("required")).count() };
        hide(&mut schema, &taken, self.definitions);
        schema
    }

    fn finish(mut self, deny_unknown_fields: bool) {
        let others = match self.others.len() {
            _ if deny_unknown_fields => Some(false.into()),
            0 | 1 => self.others.pop(),
            _ => Some(json!({ "allOf": self.others })),
        };
        if let Some(others) = others {
            judge_others(self.object, others);
        }
        for schema in self.looking {
            add(self.object, if self.are_others_judged { only_looking(&schema) } else { schema });
        }
    }
}

/// Whether it can be that an object without any members doesn't fit.
fn has_needs(schema: &Map<String, Value>) -> bool {
    ["required", "allOf", "anyOf", "oneOf", "not", "minProperties"].iter().any(|keyword| schema.contains_key(*keyword))
}

/// The names of the members none of which is there if nothing is: of an enum, the tag, or the member that is a variant,
/// stands first among what the way requires.
fn absent_names(schema: &Map<String, Value>) -> Vec<String> {
    let parts = |keyword: &str| schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
    let mut names: Vec<String> = properties(schema).cloned().collect();
    for way in parts("oneOf") {
        match required_names(way.get("required")).next() {
            Some(first) => names.push(first.into()),
            None => names.extend(way.as_object().into_iter().flat_map(absent_names)),
        }
    }
    names.extend(parts("allOf").filter_map(Value::as_object).flat_map(absent_names));
    let is_absent = |(name, member): (&String, &Value)| (*member == false).then(|| name.clone());
    let optional = parts("anyOf").filter_map(|way| way.get("properties")?.as_object()).flatten();
    names.extend(optional.filter_map(is_absent));
    names
}

/// Says what the members are that the schema doesn't name.
fn judge_others(object: &mut Map<String, Value>, others: Value) {
    let are_named_at_once = names_in(object).len() == properties(object).count();
    let keyword = if are_named_at_once { "additionalProperties" } else { "unevaluatedProperties" };
    object.insert(keyword.into(), others);
}

fn require(object: &mut Map<String, Value>, more: Option<Value>) {
    let Some(Value::Array(more)) = more else {
        return;
    };
    if let Some(required) = object.entry("required").or_insert_with(|| json!([])).as_array_mut() {
        required.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemars::json_schema;

    fn flattened(schema: Schema, is_optional: bool, deny_unknown_fields: bool) -> Value {
        let mut flattened = Flattened::default();
        flattened.add(schema, is_optional);
        let mut object = Map::new();
        flattened.finish(&mut object, deny_unknown_fields, &Map::new());
        object.into()
    }

    fn point() -> Schema {
        json_schema!({ "type": "object", "title": "Point", "properties": { "x": true }, "required": ["x"] })
    }

    #[test]
    fn members_stand_among_the_others() {
        let mut among = json!({ "properties": { "x": true }, "required": ["x"] });
        assert_eq!(flattened(point(), false, false), among);
        among["additionalProperties"] = false.into();
        assert_eq!(flattened(point(), false, true), among);
    }

    #[test]
    fn optional_members_are_there_together_or_not_at_all() {
        let absent = json!({ "properties": { "x": false } });
        let expected = json!({ "properties": { "x": true }, "anyOf": [{ "required": ["x"] }, absent] });
        assert_eq!(flattened(point(), true, false), expected);
        let free = json_schema!({ "type": "object", "properties": { "x": true } });
        assert_eq!(flattened(free, true, false), json!({ "properties": { "x": true } }));
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
        let absent = json!({ "properties": { "a": false, "b": false } });
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
        let mut object = Map::new();
        both.finish(&mut object, false, &Map::new());
        let way = |tag: &str| json!({ "oneOf": [{ "properties": { tag: true, "x": true }, "required": [tag] }] });
        let mut expected = way("t");
        expected["allOf"] = json!([way("u")]);
        assert_eq!(Value::from(object), expected);
    }

    fn joined<const N: usize>(own: Value, fields: [(Value, bool); N]) -> Value {
        let Value::Object(mut object) = own else { panic!("an object") };
        let mut flattened = Flattened::default();
        for (schema, is_optional) in fields {
            flattened.add(Schema::try_from(schema).unwrap(), is_optional);
        }
        flattened.finish(&mut object, false, &Map::new());
        object.into()
    }

    fn texts() -> Value {
        json!({ "type": "object", "additionalProperties": { "type": "string" } })
    }

    #[test]
    fn who_stands_first_takes_a_member() {
        let own = json!({ "properties": { "x": { "maximum": 1 } } });
        let never = json!({ "properties": own["properties"], "allOf": [false] });
        assert_eq!(joined(own.clone(), [(point().to_value(), false)]), never);
        assert_eq!(joined(own.clone(), [(point().to_value(), true)]), own);
        let free = json!({ "type": "object", "properties": { "x": { "minimum": 5 }, "y": true } });
        assert_eq!(joined(own, [(free, false)]), json!({ "properties": { "x": { "maximum": 1 }, "y": true } }));
    }

    #[test]
    fn a_map_takes_what_is_left_and_an_untagged_enum_nothing() {
        let tagged = json!({ "oneOf": [{ "properties": { "t": true, "x": true }, "required": ["t"] }] });
        let mut expected = tagged.clone();
        expected["unevaluatedProperties"] = json!({ "type": "string" });
        assert_eq!(joined(json!({}), [(tagged, false), (texts(), false)]), expected);
        let untagged = json!({ "anyOf": [{ "required": ["x"] }, { "properties": { "y": true } }] });
        assert_eq!(joined(json!({}), [(untagged.clone(), false)]), untagged);
        assert_eq!(joined(json!({}), [(untagged.clone(), true)]), json!({}));
        let looking = json!({ "additionalProperties": { "type": "string" }, "not": { "not": untagged } });
        assert_eq!(joined(json!({}), [(untagged, false), (texts(), false)]), looking);
    }

    #[test]
    fn a_map_in_a_variant_is_not_about_what_others_take() {
        let way = |tag: &str| json!({ "properties": { tag: true }, "required": [tag] });
        let mut of_map = way("u");
        of_map["additionalProperties"] = json!({ "type": "string" });
        let own = json!({ "properties": { "own": true } });
        let joined = joined(own, [(json!({ "oneOf": [way("t")] }), false), (json!({ "oneOf": [of_map] }), false)]);
        let known = json!({ "own": true, "t": true, "u": true });
        assert_eq!(joined["allOf"][0]["oneOf"][0]["properties"], known);
    }

    #[test]
    fn a_map_sees_the_members_of_those_after_it() {
        let expected = json!({
            "properties": { "x": true },
            "required": ["x"],
            "additionalProperties": { "type": "string" },
            "not": { "not": { "properties": { "x": { "type": "string" } } } },
        });
        assert_eq!(joined(json!({}), [(texts(), false), (point().to_value(), false)]), expected);
        let numbers = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
        let both = json!({ "additionalProperties": { "allOf": [{ "type": "string" }, { "type": "integer" }] } });
        assert_eq!(joined(json!({}), [(texts(), false), (numbers, false)]), both);
    }

    #[test]
    fn of_what_may_be_absent_a_map_is_a_part() {
        let mut beside = point().to_value();
        beside["additionalProperties"] = json!({ "type": "string" });
        let expected = json!({
            "properties": { "own": true, "x": true },
            "anyOf": [
                { "required": ["x"], "properties": { "own": true, "x": true }, "additionalProperties": { "type": "string" } },
                { "properties": { "own": true }, "additionalProperties": false },
            ],
        });
        assert_eq!(joined(json!({ "properties": { "own": true } }), [(beside, true)]), expected);
    }
}
