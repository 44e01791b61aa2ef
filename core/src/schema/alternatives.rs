use super::flatten::{alternatives_as_members, spare_names};
use super::object::with_description;
use crate::{JsonSchema, Schema};
use alloc::vec::Vec;
use schemars::{SchemaGenerator, json_schema};
use serde_json::{Value, json};

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
        let takes_others = label.other_than.is_some() && self.generator.contract().is_deserialize();
        if label.description.trim().is_empty() && !takes_others {
            self.plain.extend(self.names(label));
        } else if let Some(name) = self.name_schema(label) {
            self.push(object_of(name), label);
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
        let object = schema.ensure_object();
        object.insert("type".into(), "object".into());
        spare_names(object, &[tag.into()]);
        for count in ["minProperties", "maxProperties"] {
            // The tag is one more member.
            if let Some(number) = object.get(count).and_then(Value::as_u64) {
                object.insert(count.into(), number.saturating_add(1).into());
            }
        }
        let mut properties = json!({ tag: name });
        if let (Some(all), Some(Value::Object(own))) = (properties.as_object_mut(), object.remove("properties")) {
            all.extend(own.into_iter().filter(|(name, _)| name != tag));
        }
        object.insert("properties".into(), properties);
        match object.get_mut("required").and_then(Value::as_array_mut) {
            Some(required) => required.insert(0, tag.into()),
            None => {
                object.insert("required".into(), json!([tag]));
            }
        }
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

/// The schema of what is in a variant beside its tag: a reference to a definition, unless that would not allow the tag.
pub fn beside_tag<T: JsonSchema>(rules: &T::Rules, generator: &mut SchemaGenerator) -> Schema {
    let mut inlined = T::inlined(rules, generator);
    let denies = |schema: &Value| {
        ["additionalProperties", "unevaluatedProperties"]
            .iter()
            .any(|keyword| schema.get(keyword) == Some(&false.into()))
    };
    let is_closed = |schema: &Value| denies(schema) || schema.get("type").is_some_and(|name| name == "string");
    let alternatives = ["oneOf", "anyOf"].iter().filter_map(|keyword| inlined.get(*keyword)?.as_array()).flatten();
    if alternatives.into_iter().any(is_closed) || inlined.get("enum").is_some() {
        alternatives_as_members(inlined.ensure_object());
        inlined.insert("unevaluatedProperties".into(), false.into());
        return inlined;
    }
    let of_all_members =
        ["additionalProperties", "unevaluatedProperties", "propertyNames", "minProperties", "maxProperties"];
    let speaks_of_the_tag = of_all_members.iter().any(|keyword| inlined.get(*keyword).is_some());
    if inlined.get("type").is_some_and(|name| name == "null") || speaks_of_the_tag {
        return inlined;
    }
    T::describe(rules, generator)
}
