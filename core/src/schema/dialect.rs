use super::older;
use crate::Schema;
use alloc::boxed::Box;
use alloc::vec::Vec;
use schemars::SchemaGenerator;
use schemars::generate::{GenTransform, SchemaSettings};
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::Value;

/// A dialect of JSON Schema.
///
/// What a schema says is the same in each of them, except that OpenAPI 3.0 has no words for some of it. There it accepts
/// more than the reader does:
///
/// | said in JSON Schema | in OpenAPI 3.0 |
/// | --- | --- |
/// | `propertyNames`: which names a map may have | left out |
/// | `patternProperties` | left out, and any further member with it |
/// | `prefixItems`: a schema for each element | each element is any of them, and their number is right |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// [JSON Schema 2020-12](https://json-schema.org/draft/2020-12).
    #[default]
    Draft2020_12,
    /// [JSON Schema 2019-09](https://json-schema.org/draft/2019-09).
    Draft2019_09,
    /// [JSON Schema draft-07](https://json-schema.org/draft-07).
    Draft07,
    /// The schema objects of [OpenAPI 3.0](https://spec.openapis.org/oas/v3.0.4.html#schema-object).
    OpenApi30,
}

impl Dialect {
    /// A generator of schemas in this dialect, for requests.
    pub fn generator(self) -> SchemaGenerator {
        self.settings().into_generator()
    }

    /// A generator of schemas in this dialect, for what is written.
    pub fn generator_of_written(self) -> SchemaGenerator {
        self.settings().for_serialize().into_generator()
    }

    fn settings(self) -> SchemaSettings {
        let first = |mut settings: SchemaSettings, transform: fn(&mut Schema)| {
            settings.transforms.insert(0, Box::new(RecursiveTransform(transform)));
            settings
        };
        match self {
            Dialect::Draft2020_12 => SchemaSettings::draft2020_12(),
            Dialect::Draft2019_09 => SchemaSettings::draft2019_09(),
            Dialect::Draft07 => first(SchemaSettings::draft07(), older::without_unevaluated),
            Dialect::OpenApi30 => {
                let flags = RecursiveTransform(older::exclusive_bounds_as_flags as fn(&mut Schema));
                let mut settings = first(SchemaSettings::openapi3().with_transform(flags), older::for_openapi);
                let transforms = core::mem::take(&mut settings.transforms);
                settings.with_transform(WithComponents(transforms))
            }
        }
    }
}

/// Transforms a schema and the definitions in it, which `schemars` knows how to find under any name but that of OpenAPI 3.0.
#[derive(Clone)]
struct WithComponents(Vec<Box<dyn GenTransform>>);

impl Transform for WithComponents {
    fn transform(&mut self, schema: &mut Schema) {
        for transform in &mut self.0 {
            transform.transform(schema);
            let definitions = schema.get_mut("components").and_then(|components| components.get_mut("schemas"));
            for definition in definitions.and_then(Value::as_object_mut).into_iter().flat_map(|all| all.values_mut()) {
                if let Ok(definition) = definition.try_into() {
                    transform.transform(definition);
                }
            }
        }
    }
}
