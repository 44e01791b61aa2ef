//! Pairs of schemas that are made by chance: no document contradicts what is said of them.

use super::judged;
use crate::schema::compare::document::Root;
use crate::schema::compare::judge::Judge;
use crate::schema::{Compatibility, Dialect};
use crate::testing::Random;
use serde_json::{Map, Value, json};
use std::prelude::v1::*;
use std::{println, vec};

/// `PAIRS=1000000 SEED=8` in the environment tries more, and others.
const PAIRS: usize = 2_000;
const DOCUMENTS: usize = 80;
const NAMES: [&str; 4] = ["a", "b", "c", "10"];
const TEXTS: [&str; 6] = ["", "a", "b", "ab", "10", "a\u{1f4e6}a"];
const PATTERNS: [&str; 4] = ["^a", "^[0-9]+$", "b?$", "^(a|b){1,2}$"];

fn schema(random: &mut Random, depth: usize) -> Value {
    let simple = depth > 2;
    let mut made = match random.below(if simple { 5 } else { 14 }) {
        0 => json!({ "type": "string" }),
        1 => json!({ "type": "integer" }),
        2 => json!({ "type": "number" }),
        3 => json!({ "type": random.pick(&["null", "boolean", "string"]) }),
        4 => json!({ "enum": [random.pick(&TEXTS), random.below(3), null_or(random)] }),
        5 => json!({ "type": ["string", "null"] }),
        6 => json!({ "type": "array", "items": schema(random, depth + 1) }),
        7 => json!({ "type": "array", "prefixItems": [schema(random, depth + 1)], "items": schema(random, depth + 1) }),
        8 => json!({ "type": "object", "additionalProperties": schema(random, depth + 1) }),
        9 | 10 => object(random, depth),
        11 => {
            json!({ random.pick(&["anyOf", "oneOf", "allOf"]): [schema(random, depth + 1), schema(random, depth + 1)] })
        }
        12 => json!({ "$ref": random.pick(&["#/$defs/A", "#/$defs/B"]) }),
        _ => json!(random.below(3) > 0),
    };
    for _ in 0..random.below(3) {
        if let Some(object) = made.as_object_mut() {
            let (keyword, value) = keyword(random, depth);
            object.insert(keyword.into(), value);
        }
    }
    made
}

fn null_or(random: &mut Random) -> Value {
    if random.below(2) == 0 { Value::Null } else { json!(1.0) }
}

fn keyword(random: &mut Random, depth: usize) -> (&'static str, Value) {
    let bound = json!(random.below(4));
    match random.below(20) {
        0 => ("minLength", bound),
        1 | 2 => ("maxLength", bound),
        3 => ("minimum", bound),
        4 => ("maximum", json!([0.5, 1.0, 2.0, 2.5][random.below(4)])),
        5 => ("exclusiveMinimum", bound),
        6 => ("exclusiveMaximum", bound),
        7 => ("multipleOf", json!(random.below(3) + 1)),
        8 => ("minItems", bound),
        9 => ("maxItems", bound),
        10 => ("uniqueItems", json!(random.below(2) == 0)),
        11 => ("minProperties", bound),
        12 => ("maxProperties", bound),
        13 => ("pattern", random.pick(&PATTERNS).into()),
        14 => ("required", json!([random.pick(&NAMES)])),
        15 => ("patternProperties", json!({ random.pick(&PATTERNS): schema(random, depth + 2) })),
        16 => ("propertyNames", schema(random, depth + 3)),
        17 => ("not", schema(random, depth + 3)),
        18 => ("additionalProperties", schema(random, depth + 2)),
        _ => ("const", random.pick(&TEXTS).into()),
    }
}

fn object(random: &mut Random, depth: usize) -> Value {
    let mut properties = Map::new();
    for _ in 0..=random.below(3) {
        properties.insert(random.pick(&NAMES).into(), schema(random, depth + 1));
    }
    let mut made = json!({ "type": "object", "properties": properties });
    if random.below(2) == 0 {
        made["required"] = json!([random.pick(&NAMES)]);
    }
    if random.below(2) == 0 {
        made["additionalProperties"] = false.into();
    }
    made
}

/// Changes something somewhere in a schema.
fn mutate(schema: &mut Value, random: &mut Random, depth: usize) {
    let children: Vec<&mut Value> = match schema {
        Value::Object(object) => object
            .iter_mut()
            .flat_map(|(keyword, value)| match (keyword.as_str(), value) {
                ("properties" | "patternProperties" | "$defs", Value::Object(named)) => named.values_mut().collect(),
                ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(array)) => array.iter_mut().collect(),
                ("items" | "additionalProperties" | "not" | "propertyNames", value) => vec![value],
                _ => Vec::new(),
            })
            .collect(),
        _ => Vec::new(),
    };
    let count = children.len();
    if count > 0 && random.below(4) > 0 {
        let chosen = random.below(count);
        if let Some(child) = children.into_iter().nth(chosen) {
            mutate(child, random, depth + 1);
        }
        return;
    }
    let Some(object) = schema.as_object_mut() else {
        *schema = self::schema(random, depth);
        return;
    };
    let keywords: Vec<String> = object.keys().filter(|keyword| *keyword != "$defs").cloned().collect();
    match random.below(4) {
        0 if !keywords.is_empty() => {
            object.remove(&keywords[random.below(keywords.len())]);
        }
        1 => {
            let numbers = object.values_mut().filter(|value| value.is_u64());
            numbers.for_each(|value| *value = (value.as_u64().unwrap() + 1).into());
        }
        2 => {
            if let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut) {
                values.push(random.pick(&TEXTS).into());
            }
        }
        _ => {
            let (keyword, value) = keyword(random, depth);
            object.insert(keyword.into(), value);
        }
    }
}

fn document(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth > 2 { 6 } else { 10 }) {
        0 => Value::Null,
        1 => json!(random.below(2) == 0),
        2 => json!(i64::try_from(random.below(6)).unwrap() - 1),
        3 => json!([0.5, 1.0, 1.5, 2.5, -0.5][random.below(5)]),
        4 | 5 => random.pick(&TEXTS).into(),
        6 | 7 => (0..random.below(4)).map(|_| document(random, depth + 1)).collect(),
        _ => {
            let members = (0..random.below(4)).map(|_| (random.pick(&NAMES).to_string(), document(random, depth + 1)));
            members.collect::<Map<_, _>>().into()
        }
    }
}

/// Changes something somewhere in a document.
fn vary(value: &mut Value, random: &mut Random, depth: usize) {
    let children: Vec<&mut Value> = match value {
        Value::Array(array) => array.iter_mut().collect(),
        Value::Object(object) => object.values_mut().collect(),
        _ => Vec::new(),
    };
    let count = children.len();
    if count > 0 && random.below(3) > 0 {
        let chosen = random.below(count);
        children.into_iter().nth(chosen).into_iter().for_each(|child| vary(child, random, depth + 1));
        return;
    }
    match value {
        Value::Object(object) if random.below(3) > 0 => {
            let name = random.pick(&NAMES);
            if object.remove(name).is_none() {
                object.insert(name.into(), document(random, depth + 1));
            }
        }
        Value::Array(array) if random.below(3) > 0 => array.push(document(random, depth + 1)),
        other => *other = document(random, depth),
    }
}

/// A document that the schema accepts, if one is found.
fn accepted(schema: &Value) -> Option<Value> {
    match judged(schema, &json!(false)) {
        [Compatibility::Broken { witness, .. }, _] => Some(witness),
        _ => None,
    }
}

/// A schema that contains itself, with every other one.
fn root(random: &mut Random) -> Value {
    let (a, b) = (object(random, 1), schema(random, 1));
    let mut root = schema(random, 0);
    // What refers to nothing but itself is no schema.
    let refers = |schema: &Value| schema.to_string().contains("$ref");
    if !root.is_object() {
        root = object(random, 0);
    }
    let b = if refers(&b) { json!({ "type": "array", "items": { "$ref": "#/$defs/A" } }) } else { b };
    let a = if a.to_string().contains("allOf") || a.to_string().contains("Of\"") { json!(true) } else { a };
    root["$defs"] = json!({ "A": a, "B": b });
    root
}

/// Pairs of schemas, each with what chooses its documents.
pub(super) fn pairs(seed: u64, count: usize) -> Vec<(Value, Value, Random)> {
    let random = &mut Random::new(seed);
    let mut pair = || {
        let old = root(random);
        let mut new = old.clone();
        for _ in 0..=random.below(4) {
            mutate(&mut new, random, 0);
        }
        (old, new, Random::new(random.number()))
    };
    (0..count).map(|_| pair()).collect()
}

/// Documents around what the schemas accept.
pub(super) fn documents(old: &Value, new: &Value, random: &mut Random) -> Vec<Value> {
    let sound: Vec<Value> = [accepted(old), accepted(new)].into_iter().flatten().collect();
    let mut document = || {
        let mut document = match sound.as_slice() {
            [] => document(random, 0),
            some => some[random.below(some.len())].clone(),
        };
        for _ in 0..random.below(4) {
            vary(&mut document, random, 0);
        }
        document
    };
    (0..DOCUMENTS).map(|_| document()).collect()
}

#[test]
fn a_validator_agrees_with_the_judge() {
    let (random, judge) = (&mut Random::new(11), Judge::default());
    let mut undecided = 0;
    for _ in 0..PAIRS {
        let schema = root(random);
        let Ok(validator) = jsonschema::validator_for(&schema) else { continue };
        let mut document = accepted(&schema).unwrap_or_else(|| document(random, 0));
        for _ in 0..10 {
            match judge.accepts(&Root::new(&schema, Dialect::default(), false), &schema, &document) {
                Some(accepts) => assert_eq!(accepts, validator.is_valid(&document), "{document}\n{schema}"),
                None => undecided += 1,
            }
            vary(&mut document, random, 0);
        }
    }
    assert!(undecided < PAIRS / 10, "{undecided}");
}

#[test]
fn no_document_contradicts_a_verdict() {
    let seed = std::env::var("SEED").map_or(7, |seed| seed.parse().unwrap());
    let count = std::env::var("PAIRS").map_or(PAIRS, |pairs| pairs.parse().unwrap());
    let (mut counts, mut tried) = ([0; 3], 0);
    for (old, new, random) in &mut pairs(seed, count) {
        let (Ok(of_old), Ok(of_new)) = (jsonschema::validator_for(old), jsonschema::validator_for(new)) else {
            continue;
        };
        let [requests, responses] = judged(old, new);
        for verdict in [&requests, &responses] {
            counts[match verdict {
                Compatibility::Compatible => 0,
                Compatibility::Broken { .. } => 1,
                _ => 2,
            }] += 1;
        }
        let mut is_tried = false;
        for document in documents(old, new, random) {
            let [before, after] = [of_old.is_valid(&document), of_new.is_valid(&document)];
            is_tried |= before || after;
            assert!(!requests.is_compatible() || !before || after, "{document}\n{old}\n{new}");
            assert!(!responses.is_compatible() || !after || before, "{document}\n{old}\n{new}");
        }
        tried += usize::from(is_tried);
    }
    // Each verdict but the last is common, so that each is judged; and few are left without one.
    assert!(counts[0] > count / 4 && counts[1] > count / 4 && counts[2] < count / 40, "{counts:?}");
    assert!(tried > count / 2, "{tried}");
    println!("compatible, broken, unknown: {counts:?}, {tried} pairs tried with documents that one of them accepts");
}
