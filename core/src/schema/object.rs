use super::DescribedField;
use super::flatten::Flattened;
use super::narrow::add_to_all_of;
use crate::{JsonSchema, Schema};
use alloc::string::String;
use alloc::vec::Vec;
use schemars::{SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

/// The schema of an object, member by member. What the derives' code calls.
pub struct Members<'g> {
    generator: &'g mut SchemaGenerator,
    properties: Map<String, Value>,
    required: Vec<Value>,
    aliased: Vec<Value>,
    flattened: Flattened,
}

impl<'g> Members<'g> {
    /// No members yet.
    pub fn new(generator: &'g mut SchemaGenerator) -> Self {
        Members {
            generator,
            properties: Map::new(),
            required: Vec::new(),
            aliased: Vec::new(),
            flattened: Flattened::default(),
        }
    }

    /// One more member.
    #[must_use]
    pub fn member<T: JsonSchema>(mut self, field: &DescribedField, rules: &T::Rules<'_>) -> Self {
        let schema = with_description(T::describe(rules, self.generator), field.description);
        let is_read = self.generator.contract().is_deserialize();
        let name = if is_read { field.name } else { field.written };
        let is_optional = if is_read { field.defaulted || T::is_optional(rules) } else { field.omittable };
        if is_read && !field.aliases.is_empty() {
            self.add_aliases(field, is_optional, &schema);
        } else if !is_optional {
            self.required.push(name.into());
        }
        self.properties.insert(name.into(), schema.to_value());
        self
    }

    /// One more member, which has a default value.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "what the derives generate is shorter for it")]
    pub fn defaulted<T: JsonSchema>(
        mut self,
        field: &DescribedField,
        rules: &T::Rules<'_>,
        default: Option<Value>,
    ) -> Self {
        self = self.member::<T>(field, rules);
        let name = if self.generator.contract().is_deserialize() { field.name } else { field.written };
        let aliases = field.aliases.iter().copied();
        for name in core::iter::once(name).chain(aliases) {
            if let (Some(Value::Object(property)), Some(default)) = (self.properties.get_mut(name), default.as_ref()) {
                property.insert("default".into(), default.clone());
            }
        }
        self
    }

    /// A field with further names stands under one of them.
    fn add_aliases(&mut self, field: &DescribedField, is_optional: bool, schema: &Schema) {
        for alias in field.aliases {
            self.properties.insert((*alias).into(), schema.clone().to_value());
        }
        let names = core::iter::once(&field.name).chain(field.aliases);
        let mut ways: Vec<Value> = names.clone().map(|name| json!({ "required": [name] })).collect();
        if is_optional {
            let none: Vec<Value> = ways.clone();
            ways.push(json!({ "not": { "anyOf": none } }));
        }
        self.aliased.push(json!({ "oneOf": ways }));
    }

    /// One more member that is only read, or only written.
    #[must_use]
    pub fn one_way<T: JsonSchema>(mut self, is_read: bool, field: &DescribedField, rules: &T::Rules<'_>) -> Self {
        if self.generator.contract().is_deserialize() != is_read {
            return self;
        }
        self = self.member::<T>(field, rules);
        let (name, keyword) = if is_read { (field.name, "writeOnly") } else { (field.written, "readOnly") };
        if let Some(Value::Object(property)) = self.properties.get_mut(name) {
            property.insert(keyword.into(), true.into());
        }
        self
    }

    /// The members of another object among these.
    #[must_use]
    pub fn flatten<T: JsonSchema>(mut self, field: &DescribedField, rules: &T::Rules<'_>) -> Self {
        let (schema, is_optional) = T::flattened(rules, self.generator);
        let is_defaulted = field.defaulted && self.generator.contract().is_deserialize();
        self.flattened.add(schema, is_optional || is_defaulted);
        self
    }

    /// The same, of a field that is only read, or only written.
    #[must_use]
    pub fn flatten_one_way<T: JsonSchema>(self, is_read: bool, field: &DescribedField, rules: &T::Rules<'_>) -> Self {
        match self.generator.contract().is_deserialize() == is_read {
            true => self.flatten::<T>(field, rules),
            false => self,
        }
    }

    /// The object's schema.
    pub fn finish(self, description: &str, deny_unknown_fields: bool) -> Schema {
        let mut schema = json_schema!({ "type": "object" });
        if !self.properties.is_empty() {
            schema.insert("properties".into(), self.properties.into());
        }
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        let object = schema.ensure_object();
        self.flattened.finish(object, deny_unknown_fields, self.generator.definitions());
        for ways in self.aliased {
            add_to_all_of(object, ways);
        }
        with_description(schema, description)
    }
}

/// The schema of a list of fixed length.
pub fn tuple_schema(elements: &[fn(&mut SchemaGenerator) -> Schema], generator: &mut SchemaGenerator) -> Schema {
    let elements: Vec<Value> = elements.iter().map(|element| element(generator).to_value()).collect();
    let length = elements.len();
    match length {
        0 => json_schema!({ "type": "array", "maxItems": 0 }),
        _ => json_schema!({ "type": "array", "prefixItems": elements, "minItems": length, "maxItems": length }),
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

#[cfg(test)]
mod tests {
    use super::*;
    use schemars::SchemaGenerator;

    #[test]
    fn a_tuple_of_nothing_is_an_empty_list() {
        let generator = &mut SchemaGenerator::default();
        assert_eq!(tuple_schema(&[], generator).to_value(), json!({ "type": "array", "maxItems": 0 }));
        let one = json!({ "type": "array", "prefixItems": [true], "minItems": 1, "maxItems": 1 });
        assert_eq!(tuple_schema(&[|_| true.into()], generator).to_value(), one);
    }
}
