//! Definitions that several schemas have in them, moved to where each stands once.

use super::{DEFINITIONS, Side, file_name};
use crate::schema::Dialect;
use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value};

/// Schemas by the names of their files.
type Schemas = BTreeMap<String, Value>;

/// Moves what can be shared out of the schemas.
///
/// What has one name can be shared if it is one thing wherever it stands, and so is all that it refers to. Types of
/// the same name from different modules are not, so that they stay where they are.
pub(super) fn share(schemas: &mut Schemas, side: Side, dialect: Dialect) {
    let path = path_of_definitions(dialect);
    let local: BTreeMap<String, Map<String, Value>> =
        schemas.iter_mut().map(|(file, schema)| (file.clone(), take_definitions(schema, path))).collect();
    let files = schemas.keys().cloned().collect();
    let mut sharing = Sharing { path, ending: side.ending(), files, apart: BTreeSet::new() };
    while sharing.set_apart(schemas, &local) {}
    let mut shared = Map::new();
    for (file, schema) in schemas.iter_mut() {
        let mut kept = Map::new();
        for (name, definition) in local.get(file).into_iter().flatten() {
            let definition = sharing.linked(file, definition);
            if sharing.apart.contains(name) {
                kept.insert(name.clone(), definition);
            } else if !sharing.files.contains(name) {
                shared.insert(name.clone(), definition);
            }
        }
        *schema = sharing.linked(file, schema);
        put_definitions(schema, path, kept);
    }
    if !shared.is_empty() {
        let mut definitions = Map::new();
        if let Some(meta_schema) = schemas.values().find_map(|schema| schema.get("$schema")) {
            definitions.insert("$schema".into(), meta_schema.clone());
        }
        let mut definitions = Value::Object(definitions);
        put_definitions(&mut definitions, path, shared);
        schemas.insert(DEFINITIONS.to_owned(), definitions);
    }
}

struct Sharing {
    path: &'static [&'static str],
    ending: &'static str,
    files: BTreeSet<String>,
    /// The names of definitions that can't be shared.
    apart: BTreeSet<String>,
}

impl Sharing {
    /// Sets one more definition apart, if one is found that has to be.
    fn set_apart(&mut self, schemas: &Schemas, local: &BTreeMap<String, Map<String, Value>>) -> bool {
        let mut seen: BTreeMap<&str, Value> = BTreeMap::new();
        for (file, schema) in schemas {
            seen.insert(file, bare(self.linked(file, schema)));
        }
        let all = local.iter().flat_map(|(file, definitions)| definitions.iter().map(move |one| (file, one)));
        for (file, (name, definition)) in all {
            if self.apart.contains(name) {
                continue;
            }
            let linked = self.linked(file, definition);
            let is_another = seen.get(name.as_str()).is_some_and(|other| *other != linked);
            let is_unsafe = file_name(name) != *name;
            if is_another || is_unsafe || refers_to_its_file(&linked) {
                return self.apart.insert(name.clone());
            }
            seen.insert(name, linked);
        }
        false
    }

    /// The same schema, of that file, with references to where shared definitions are.
    fn linked(&self, file: &str, schema: &Value) -> Value {
        map_references(schema, &|reference| {
            let local = format!("#/{}/", self.path.join("/"));
            let name = match reference.strip_prefix(&local) {
                Some(name) => name,
                None if reference == "#" => file,
                None => return reference.to_owned(),
            };
            // Names that stand escaped in a pointer are no names of files and are set apart.
            if self.apart.contains(name) || file_name(name) != name {
                reference.to_owned()
            } else if self.files.contains(name) {
                format!("{name}{}", self.ending)
            } else {
                format!("{DEFINITIONS}{}{local}{name}", self.ending)
            }
        })
    }
}

/// A schema as it is as a definition.
fn bare(mut schema: Value) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.remove("$schema");
        object.remove("title");
    }
    schema
}

fn refers_to_its_file(schema: &Value) -> bool {
    match schema {
        Value::Object(object) => object.iter().any(|(keyword, value)| match value {
            Value::String(reference) => keyword == "$ref" && reference.starts_with('#'),
            other => refers_to_its_file(other),
        }),
        Value::Array(elements) => elements.iter().any(refers_to_its_file),
        _ => false,
    }
}

pub(super) fn map_references(schema: &Value, map: &dyn Fn(&str) -> String) -> Value {
    let member = |(keyword, value): (&String, &Value)| {
        let value = match value {
            Value::String(reference) if keyword == "$ref" => map(reference).into(),
            other => map_references(other, map),
        };
        (keyword.clone(), value)
    };
    match schema {
        Value::Object(object) => object.iter().map(member).collect::<Map<_, _>>().into(),
        Value::Array(elements) => elements.iter().map(|element| map_references(element, map)).collect(),
        other => other.clone(),
    }
}

fn path_of_definitions(dialect: Dialect) -> &'static [&'static str] {
    match dialect {
        Dialect::Draft2020_12 | Dialect::Draft2019_09 => &["$defs"],
        Dialect::Draft07 => &["definitions"],
        Dialect::OpenApi30 => &["components", "schemas"],
    }
}

fn take_definitions(schema: &mut Value, path: &[&str]) -> Map<String, Value> {
    let taken = path.iter().try_fold(None, |found: Option<Value>, name| {
        let removed = match found {
            Some(mut inner) => inner.as_object_mut()?.remove(*name),
            None => schema.as_object_mut()?.remove(*name),
        };
        removed.map(Some)
    });
    match taken.flatten() {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    }
}

fn put_definitions(schema: &mut Value, path: &[&str], definitions: Map<String, Value>) {
    let names: Vec<&str> = path.iter().rev().copied().collect();
    if let (Some(object), false) = (schema.as_object_mut(), definitions.is_empty()) {
        let nested = names
            .into_iter()
            .fold(Value::Object(definitions), |inner, name| Value::Object(Map::from_iter([(name.to_owned(), inner)])));
        if let Value::Object(nested) = nested {
            object.extend(nested);
        }
    }
}
