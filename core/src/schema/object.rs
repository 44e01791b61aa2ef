use crate::table::Field;
use crate::{JsonSchema, Schema};
use alloc::string::String;
use alloc::vec::Vec;
use schemars::{SchemaGenerator, json_schema};
use serde_json::{Map, Value};

/// The schema of an object, member by member. What the derives' code calls.
pub struct Members<'g> {
    generator: &'g mut SchemaGenerator,
    properties: Map<String, Value>,
    required: Vec<Value>,
}

impl<'g> Members<'g> {
    /// No members yet.
    pub fn new(generator: &'g mut SchemaGenerator) -> Self {
        Members { generator, properties: Map::new(), required: Vec::new() }
    }

    /// One more member.
    #[must_use]
    pub fn member<T: JsonSchema>(mut self, field: &Field, rules: &T::Rules) -> Self {
        let schema = with_description(T::describe(rules, self.generator), field.description);
        let is_read = self.generator.contract().is_deserialize();
        let name = if is_read { field.name } else { field.written };
        let is_optional = if is_read { field.defaulted || T::is_optional(rules) } else { field.omittable };
        if !is_optional {
            self.required.push(name.into());
        }
        self.properties.insert(name.into(), schema.to_value());
        self
    }

    /// The object's schema.
    pub fn finish(self, description: &str, deny_unknown_fields: bool) -> Schema {
        let mut schema = json_schema!({ "type": "object" });
        if !self.properties.is_empty() {
            schema.insert("properties".into(), self.properties.into());
        }
        if deny_unknown_fields {
            schema.insert("additionalProperties".into(), false.into());
        }
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        with_description(schema, description)
    }
}

/// The same schema, with what the documentation says.
pub fn with_description(mut schema: Schema, description: &str) -> Schema {
    let description = description.trim();
    if !description.is_empty() {
        schema.insert("description".into(), description.into());
    }
    schema
}
