use super::document::Root;
use super::number::Number;
use serde_json::{Map, Value};

/// A kind of value, by which keywords apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Null,
    Boolean,
    /// A number without a fraction, `1.0` too.
    Integer,
    Fraction,
    Text,
    Array,
    Object,
}

impl Kind {
    pub(super) const ALL: [Kind; 7] =
        [Kind::Null, Kind::Boolean, Kind::Integer, Kind::Fraction, Kind::Text, Kind::Array, Kind::Object];

    pub(super) fn of(value: &Value) -> Kind {
        match value {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if Number::of(number).is_integer() => Kind::Integer,
            Value::Number(_) => Kind::Fraction,
            Value::String(_) => Kind::Text,
            Value::Array(_) => Kind::Array,
            Value::Object(_) => Kind::Object,
        }
    }

    pub(super) fn is_number(self) -> bool {
        matches!(self, Kind::Integer | Kind::Fraction)
    }

    fn is_called(self, name: &str) -> bool {
        match name {
            "null" => self == Kind::Null,
            "boolean" => self == Kind::Boolean,
            "integer" => self == Kind::Integer,
            "number" => self.is_number(),
            "string" => self == Kind::Text,
            "array" => self == Kind::Array,
            "object" => self == Kind::Object,
            _ => false,
        }
    }

    /// Whether the `type` of a schema, and OpenAPI's `nullable`, let it pass.
    pub(super) fn passes(self, root: &Root<'_>, schema: &Map<std::string::String, Value>) -> bool {
        let is_nullable =
            root.has_nullable() && self == Kind::Null && schema.get("nullable") == Some(&Value::Bool(true));
        match schema.get("type") {
            None => true,
            Some(Value::String(name)) => self.is_called(name) || is_nullable,
            Some(Value::Array(names)) => {
                names.iter().filter_map(Value::as_str).any(|name| self.is_called(name)) || is_nullable
            }
            Some(_) => true,
        }
    }

    /// The only kinds to which a keyword applies; `None` if to all.
    pub(super) fn judged_by(keyword: &str) -> Option<&'static [Kind]> {
        Some(match keyword {
            "minLength" | "maxLength" | "pattern" | "format" | "contentEncoding" | "contentMediaType" => &[Kind::Text],
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                &[Kind::Integer, Kind::Fraction]
            }
            "items" | "prefixItems" | "additionalItems" | "minItems" | "maxItems" | "uniqueItems" | "contains"
            | "minContains" | "maxContains" | "unevaluatedItems" => &[Kind::Array],
            "properties"
            | "required"
            | "additionalProperties"
            | "patternProperties"
            | "propertyNames"
            | "minProperties"
            | "maxProperties"
            | "dependentRequired"
            | "dependentSchemas"
            | "dependencies"
            | "unevaluatedProperties" => &[Kind::Object],
            _ => return None,
        })
    }
}
