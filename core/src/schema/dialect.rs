use crate::Schema;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;

/// A dialect of JSON Schema.
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
        match self {
            Dialect::Draft2020_12 => SchemaSettings::draft2020_12(),
            Dialect::Draft2019_09 => SchemaSettings::draft2019_09(),
            Dialect::Draft07 => SchemaSettings::draft07(),
            Dialect::OpenApi30 => {
                SchemaSettings::openapi3().with_transform(RecursiveTransform(exclusive_bounds_as_flags))
            }
        }
    }
}

/// OpenAPI 3.0 has the exclusive bounds of JSON Schema draft-04: flags beside `minimum` and `maximum`.
fn exclusive_bounds_as_flags(schema: &mut Schema) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(bound) = schema.get(exclusive).filter(|bound| bound.is_number()).cloned() else {
            continue;
        };
        schema.remove(exclusive);
        super::narrow(schema, inclusive, bound.clone());
        if schema.get(inclusive) == Some(&bound) {
            schema.insert(exclusive.into(), Value::Bool(true));
        }
    }
}
