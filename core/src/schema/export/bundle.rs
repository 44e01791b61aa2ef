use super::share::map_references;
use crate::Schema;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use serde_json::{Map, Value, json};

/// The schema in a file as one that needs no other file: all files are its definitions.
pub(super) fn bundle(files: &BTreeMap<String, Value>, name: &str) -> Option<Schema> {
    let mut root = json!({ "$ref": format!("#/$defs/{name}") });
    if let Some(dialect) = files.get(name)?.get("$schema") {
        root["$schema"] = dialect.clone();
    }
    let definitions = files.iter().map(|(name, schema)| (name.clone(), within(schema, name)));
    root["$defs"] = definitions.collect::<Map<_, _>>().into();
    root.try_into().ok()
}

/// The schema in a file, as one definition among those of the other files.
fn within(schema: &Value, name: &str) -> Value {
    let mut schema = map_references(schema, &|reference| {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if file.is_empty() { name } else { file };
        format!("#/$defs/{file}{pointer}")
    });
    // To it the references would be relative.
    if let Some(object) = schema.as_object_mut() {
        object.remove("$id");
    }
    schema
}
