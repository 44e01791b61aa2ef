use super::hide::{Taken, hide};
use super::object::with_description;
use super::variants::names_as_members;
use crate::{JsonSchema, Schema};
use alloc::vec::Vec;
use schemars::{SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

/// What a derive knows of a variant, for its schema.
#[derive(Clone, Copy)]
pub struct Label {
    /// The names by which it is read; none if it isn't.
    pub names: &'static [&'static str],
    /// The name by which it is written, if it is.
    pub written: Option<&'static str>,
    /// What its documentation says.
    pub description: &'static str,
    /// The names of all variants, if it takes all others.
    pub other_than: Option<&'static [&'static str]>,
}

/// The schema of an enum, variant by variant. What the derives' code calls.
pub struct Alternatives<'g> {
    generator: &'g mut SchemaGenerator,
    /// Names of variants that have nothing in them and nothing special.
    plain: Vec<Value>,
    schemas: Vec<Value>,
    /// Whether no value fits two of them.
    are_exclusive: bool,
}

/// What makes the schema of what is in a variant.
type Content = fn(&mut SchemaGenerator) -> Schema;

impl<'g> Alternatives<'g> {
    /// No variants yet.
    pub fn new(generator: &'g mut SchemaGenerator) -> Self {
        Alternatives { generator, plain: Vec::new(), schemas: Vec::new(), are_exclusive: true }
    }

    /// The names of a variant; none if it isn't there in the direction that is described.
    fn names(&self, label: &Label) -> Vec<Value> {
        match self.generator.contract().is_deserialize() {
            true => label.names.iter().map(|name| Value::from(*name)).collect(),
            false => label.written.iter().map(|name| Value::from(*name)).collect(),
        }
    }

    /// The schema of a variant's name, if the variant is there.
    fn name_schema(&self, label: &Label) -> Option<Value> {
        if let (Some(others), true) = (label.other_than, self.generator.contract().is_deserialize()) {
            let others: Vec<&str> = others.iter().filter(|name| !label.names.contains(name)).copied().collect();
            return Some(json!({ "type": "string", "not": { "enum": others } }));
        }
        self.known_name(label)
    }

    fn known_name(&self, label: &Label) -> Option<Value> {
        match self.names(label).as_slice() {
            [] => None,
            [name] => Some(json!({ "type": "string", "const": name })),
            names => Some(json!({ "type": "string", "enum": names })),
        }
    }

    fn push(&mut self, schema: Schema, label: &Label) {
        self.schemas.push(with_description(schema, label.description).to_value());
    }

    /// `"Variant"`
    #[must_use]
    pub fn unit(mut self, label: &Label) -> Self {
        if label.description.trim().is_empty() {
            self.plain.extend(self.names(label));
        } else if let Some(name) = self.known_name(label) {
            self.push(object_of(name), label);
        }
        if let (Some(all), true) = (label.other_than, self.generator.contract().is_deserialize()) {
            self.push(json_schema!({ "type": "string", "not": { "enum": all } }), label);
        }
        self
    }

    /// `{"Variant": content}`
    #[must_use]
    pub fn external(mut self, label: &Label, content: Content) -> Self {
        for name in self.names(label) {
            let content = content(self.generator);
            let schema = json_schema!({
                "type": "object",
                "properties": { name.as_str().unwrap_or_default(): content },
                "required": [name],
                "additionalProperties": false,
            });
            self.push(schema, label);
        }
        self
    }

    /// `{"tag": "Variant", …}`
    #[must_use]
    pub fn internal(mut self, tag: &str, deny_unknown_fields: bool, label: &Label, content: Option<Content>) -> Self {
        let Some(name) = self.name_schema(label) else {
            return self;
        };
        let mut schema = match content {
            Some(content) => content(self.generator),
            None if deny_unknown_fields => json_schema!({ "additionalProperties": false }),
            None => json_schema!({}),
        };
        if !may_be_object(&schema) {
            return self;
        }
        schema = without_tag(schema, tag, self.generator);
        let object = schema.ensure_object();
        object.insert("type".into(), "object".into());
        let mut properties = Map::from_iter([(tag.into(), name)]);
        if let Some(Value::Object(own)) = object.remove("properties") {
            properties.extend(own.into_iter().filter(|(name, _)| name != tag));
        }
        object.insert("properties".into(), properties.into());
        let mut required = alloc::vec![Value::from(tag)];
        if let Some(Value::Array(own)) = object.remove("required") {
            required.extend(own);
        }
        object.insert("required".into(), required.into());
        self.push(schema, label);
        self
    }

    /// `{"tag": "Variant", "content": …}`
    #[must_use]
    pub fn adjacent(
        mut self,
        [tag, content_name]: [&str; 2],
        deny_unknown_fields: bool,
        label: &Label,
        content: Option<Content>,
    ) -> Self {
        let Some(name) = self.name_schema(label) else {
            return self;
        };
        let mut schema = match content {
            Some(content) => json_schema!({
                "type": "object",
                "properties": { tag: name, content_name: content(self.generator) },
                "required": [tag, content_name],
            }),
            None => json_schema!({ "type": "object", "properties": { tag: name }, "required": [tag] }),
        };
        if deny_unknown_fields {
            schema.insert("additionalProperties".into(), false.into());
        }
        self.push(schema, label);
        self
    }

    /// `content`
    #[must_use]
    pub fn untagged(mut self, label: &Label, content: Content) -> Self {
        self.are_exclusive = false;
        if !self.names(label).is_empty() {
            let schema = content(self.generator);
            self.push(schema, label);
        }
        self
    }

    /// The enum's schema.
    pub fn finish(mut self, description: &str) -> Schema {
        let plain = json_schema!({ "type": "string", "enum": self.plain });
        if self.schemas.is_empty() {
            return with_description(plain, description);
        }
        if !self.plain.is_empty() {
            self.schemas.insert(0, plain.to_value());
        }
        let keyword = if self.are_exclusive { "oneOf" } else { "anyOf" };
        with_description(json_schema!({ keyword: self.schemas }), description)
    }
}

fn object_of(schema: Value) -> Schema {
    Schema::try_from(schema).unwrap_or_default()
}

/// Whether an object can fit the schema of what is in a variant, or nothing is in it.
fn may_be_object(schema: &Schema) -> bool {
    match schema.get("type") {
        Some(Value::String(ty)) => ty == "object" || ty == "null",
        Some(Value::Array(types)) => types.iter().any(|ty| ty == "object"),
        _ => true,
    }
}

/// A schema as it is for the members beside a tag.
fn without_tag(schema: Schema, tag: &str, generator: &SchemaGenerator) -> Schema {
    let mut schema = schema.to_value();
    hide(&mut schema, &Taken { names: &[tag.into()], perhaps: &[], always: 1 }, generator.definitions());
    object_of(schema)
}

/// The schema of what is in a variant beside its tag: a reference to a definition, unless that would not allow the tag.
pub fn beside_tag<T: JsonSchema>(tag: &str, rules: &T::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
    let inlined = T::inlined(rules, generator);
    let mut schema = inlined.clone();
    names_as_members(schema.ensure_object());
    let is_null = schema.get("type").is_some_and(|ty| ty == "null");
    match is_null || without_tag(schema.clone(), tag, generator) != inlined {
        true => schema,
        false => T::describe(rules, generator),
    }
}
