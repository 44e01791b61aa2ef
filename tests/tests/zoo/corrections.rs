//! Where our schema and the one of schemars' own derive differ: the whole list, each with its reason. Nothing here knows
//! a type.

use crate::declare::Pair;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

type Keywords = Map<String, Value>;

/// A correction: why it is there, and what takes it out of one of our schemas, beside which the same one of schemars'
/// stands.
pub struct Correction {
    pub reason: &'static str,
    undo: fn(&mut Keywords, &Keywords),
}

pub const CORRECTIONS: &[Correction] = &[
    Correction {
        reason: "every integer type says both its bounds",
        undo: |ours, theirs| {
            let is_integer =
                |ty: &Value| ty == "integer" || ty.as_array().is_some_and(|all| all.contains(&json!("integer")));
            for bound in ["minimum", "maximum"] {
                if ours.get("type").is_some_and(is_integer) && !theirs.contains_key(bound) {
                    ours.remove(bound);
                }
            }
        },
    },
    Correction {
        reason: "an integer key is one that fits",
        undo: |ours, theirs| {
            let is_by_number = theirs.contains_key("patternProperties");
            if is_by_number && ours.remove("propertyNames").is_some() {
                ours.clone_from(theirs);
            }
        },
    },
    Correction {
        reason: "beside a variant that is a property of another object there is no other variant",
        undo: |ours, theirs| {
            if let (Some(ours), Some(theirs)) = (ours.get_mut("properties"), theirs.get("properties"))
                && let Some(ours) = ours.as_object_mut()
            {
                ours.retain(|name, schema| *schema != false || theirs.get(name).is_some());
            }
        },
    },
    Correction {
        reason: "an alias of a field is one more name, under one of which it stands",
        undo: without_aliases_of_fields,
    },
    Correction {
        reason: "an alias of a variant is one more name",
        undo: |ours, theirs| {
            match (ours.get("enum"), theirs.get("enum"), theirs.get("const")) {
                (Some(Value::Array(all)), Some(Value::Array(some)), _)
                    if some.iter().all(|name| all.contains(name)) =>
                {
                    ours.insert("enum".into(), some.clone().into());
                }
                (Some(Value::Array(all)), _, Some(name)) if all.contains(name) => {
                    ours.remove("enum");
                    ours.insert("const".into(), name.clone());
                }
                _ => {}
            }
            for keyword in ["oneOf", "anyOf"] {
                let names = theirs.get(keyword).and_then(Value::as_array).map(|all| all.iter().map(only_name));
                let names: Vec<Option<String>> = names.into_iter().flatten().collect();
                if let Some(all) = ours.get_mut(keyword).and_then(Value::as_array_mut)
                    && all.len() > names.len()
                    && !names.is_empty()
                {
                    all.retain(|one| only_name(one).is_none() || names.contains(&only_name(one)));
                }
            }
        },
    },
    Correction {
        reason: "what is never read has no default",
        undo: |ours, theirs| {
            if let (None, Some(default), Some(_)) = (ours.get("default"), theirs.get("default"), theirs.get("readOnly"))
            {
                ours.insert("default".into(), default.clone());
            }
        },
    },
    Correction {
        reason: "an `Option` that a function reads must be there, as in serde",
        undo: |ours, theirs| {
            let nullable = |name: &str| {
                theirs["properties"][name]["type"].as_array().is_some_and(|all| all.contains(&json!("null")))
            };
            if let Some(required) = ours.get_mut("required").and_then(Value::as_array_mut) {
                let is_theirs =
                    |name: &Value| theirs.get("required").is_some_and(|all| all.as_array().unwrap().contains(name));
                required.retain(|name| is_theirs(name) || !name.as_str().is_some_and(nullable));
                if required.is_empty() {
                    ours.remove("required");
                }
            }
        },
    },
    Correction {
        reason: "of a flattened `Option` either all properties are there or none",
        undo: |ours, theirs| {
            let is_absent = |absent: &Value| {
                absent["properties"].as_object().is_some_and(|names| names.values().all(|property| *property == false))
            };
            match ours.get_mut("anyOf").filter(|ways| is_absent(&ways[1])) {
                Some(ways) if theirs.contains_key("anyOf") => ways[1] = json!({}),
                Some(_) => _ = ours.remove("anyOf"),
                None => {}
            }
        },
    },
    Correction {
        reason: "beside a tag a variant is one property, also one without content, since its name alone can't stand there",
        undo: |ours, theirs| {
            if !theirs.contains_key("additionalProperties") && ours.get("additionalProperties") == Some(&json!(false)) {
                ours.remove("additionalProperties");
                if let Some(properties) = ours.get_mut("properties").and_then(Value::as_object_mut) {
                    properties.retain(|_, property| *property != true);
                }
            }
            if let (Some(Value::Array(ours)), Some(Value::Array(theirs))) = (ours.get_mut("oneOf"), theirs.get("oneOf"))
            {
                for (ours, theirs) in ours.iter_mut().zip(theirs) {
                    let is_property =
                        |name: &Value| ours["properties"][name.as_str().unwrap_or_default()]["type"] == "null";
                    if theirs["enum"].as_array().is_some_and(|names| names.iter().all(is_property)) {
                        *ours = theirs.clone();
                    }
                }
            }
        },
    },
    Correction {
        reason: "required fields and alternatives have no order",
        undo: |ours, theirs| {
            if let (Some(Value::Array(ours)), Some(Value::Array(theirs))) =
                (ours.get_mut("required"), theirs.get("required"))
            {
                in_order_of(ours, theirs, |name| name);
            }
            if let (Some(Value::Array(ours)), Some(Value::Array(theirs))) = (ours.get_mut("oneOf"), theirs.get("oneOf"))
            {
                in_order_of(ours, theirs, |one| &one["required"]);
            }
        },
    },
    Correction {
        reason: "a variant for all other names takes all other names",
        undo: |ours, theirs| {
            let takes_others = |schema: &Value| schema["not"]["enum"].is_array();
            let is_by_name = theirs.contains_key("const") && takes_others(&Value::Object(ours.clone()));
            let is_last = theirs.contains_key("enum")
                && ours.get("oneOf").and_then(Value::as_array).is_some_and(|all| all.iter().any(takes_others));
            if is_by_name || is_last {
                let words: Vec<_> =
                    ["title", "description"].iter().filter_map(|word| ours.remove_entry(*word)).collect();
                ours.clone_from(theirs);
                ours.extend(words);
            }
        },
    },
];

/// The name of the one property that is required, of what is an object with one property.
fn only_name(schema: &Value) -> Option<String> {
    let name = schema["required"][0].as_str()?;
    (schema["additionalProperties"] == false && schema["properties"].as_object()?.len() == 1).then(|| name.to_owned())
}

fn without_aliases_of_fields(ours: &mut Keywords, theirs: &Keywords) {
    let Some(ways) = ours.get("allOf").and_then(Value::as_array).cloned() else { return };
    let is_named = |name: &str| theirs.get("properties").is_some_and(|properties| properties.get(name).is_some());
    let names = |way: &Value| -> Option<Vec<String>> {
        let name = |one: &Value| one["required"][0].as_str().map(str::to_owned);
        Some(way.get("oneOf")?.as_array()?.iter().filter_map(name).collect())
    };
    let mut rest = Vec::new();
    for way in ways {
        match names(&way) {
            Some(names) if names.iter().filter(|name| is_named(name)).count() == 1 => {
                if let Some(Value::Object(properties)) = ours.get_mut("properties") {
                    properties.retain(|name, _| is_named(name) || !names.contains(name));
                }
                let is_optional =
                    way["oneOf"].as_array().is_some_and(|all| all.iter().any(|one| one.get("not").is_some()));
                if !is_optional {
                    let required = ours.entry("required").or_insert(json!([]));
                    let name = names.into_iter().find(|name| is_named(name));
                    required.as_array_mut().unwrap().extend(name.map(Value::from));
                }
            }
            _ => rest.push(way),
        }
    }
    match rest.is_empty() {
        true => ours.remove("allOf"),
        false => ours.insert("allOf".into(), rest.into()),
    };
}

/// Puts ours into the order of theirs, if each has one place there.
fn in_order_of(ours: &mut [Value], theirs: &[Value], by: fn(&Value) -> &Value) {
    let places = |one: &Value| -> Vec<usize> {
        let is_same = |place: &usize| theirs.get(*place).map(by) == Some(by(one));
        (0..theirs.len()).filter(is_same).collect()
    };
    if ours.iter().all(|one| places(one).len() == 1) {
        ours.sort_by_key(|one| places(one));
    }
}

/// What is wrong with the schemas of a pair. The reasons that explain a difference are noted.
pub fn complaints(pair: &Pair, needed: &mut BTreeSet<&'static str>) -> Vec<String> {
    let (ours, theirs) = (&pair.ours, &pair.theirs);
    [("read", &ours.read_schema, &theirs.read_schema), ("written", &ours.written_schema, &theirs.written_schema)]
        .into_iter()
        .filter_map(|(direction, ours, theirs)| {
            let mut ours = with_plain_names(ours);
            undo_all(&mut ours, theirs, needed);
            (ours != *theirs)
                .then(|| format!("the schema of what is {direction} is\n  {ours}\n  and schemars' is\n  {theirs}"))
        })
        .collect()
}

/// One more correction, of names: what a generic type is of is part of its name, so that a definition keeps its name
/// whatever else is in the schema.
fn with_plain_names(schema: &Value) -> Value {
    let definitions = schema["$defs"].as_object().into_iter().flat_map(Map::keys).map(String::as_str);
    let mut text = schema.to_string();
    for name in definitions.chain(schema["title"].as_str()) {
        if let Some((plain, _)) = name.split_once("_for_") {
            for quoted in ["\"NAME\"", "/NAME\""] {
                text = text.replace(&quoted.replace("NAME", name), &quoted.replace("NAME", plain));
            }
        }
    }
    serde_json::from_str(&text).unwrap()
}

fn undo_all(ours: &mut Value, theirs: &Value, needed: &mut BTreeSet<&'static str>) {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            for (ours, theirs) in ours.iter_mut().zip(theirs) {
                undo_all(ours, theirs, needed);
            }
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            for correction in CORRECTIONS {
                let before = ours.clone();
                (correction.undo)(ours, theirs);
                if *ours != before {
                    needed.insert(correction.reason);
                }
            }
            for (keyword, ours) in ours {
                undo_all(ours, theirs.get(keyword).unwrap_or(&Value::Null), needed);
            }
        }
        _ => {}
    }
}
