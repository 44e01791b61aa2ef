use super::object::with_description;
use crate::Schema;
use alloc::vec::Vec;
use schemars::json_schema;
use serde_json::Value;

/// The schema of an enum of unit variants, from the name of each and what its documentation says.
pub fn unit_variants(variants: &[(&str, &str)], description: &str) -> Schema {
    let (plain, documented): (Vec<_>, Vec<_>) =
        variants.iter().partition(|(_, documentation)| documentation.is_empty());
    let names: Vec<Value> = plain.iter().map(|(name, _)| Value::from(*name)).collect();
    let plain = json_schema!({ "type": "string", "enum": names });
    if documented.is_empty() {
        return with_description(plain, description);
    }
    let mut all: Vec<Value> = Vec::new();
    if !names.is_empty() {
        all.push(plain.to_value());
    }
    all.extend(documented.iter().map(|(name, documentation)| {
        with_description(json_schema!({ "type": "string", "const": name }), documentation).to_value()
    }));
    with_description(json_schema!({ "oneOf": all }), description)
}
