//! Documents as text has them: the properties of an object in their order, and some of them twice.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};
use std::fmt::{self, Display, Formatter};

#[derive(Clone, PartialEq, Debug)]
pub enum Document {
    /// Anything without parts.
    Scalar(Value),
    Array(Vec<Document>),
    Object(Vec<(String, Document)>),
}

impl Document {
    pub fn of(json: &str) -> Document {
        serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
    }

    pub fn number(number: f64) -> Document {
        Document::Scalar(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    /// Whether an object in it has two properties of one name, which a [`Value`] can't have.
    pub fn has_duplicates(&self) -> bool {
        match self {
            Document::Scalar(_) => false,
            Document::Array(elements) => elements.iter().any(Document::has_duplicates),
            Document::Object(properties) => {
                let is_twice = |(index, (name, _)): (usize, &(String, Document))| {
                    properties[..index].iter().any(|(before, _)| before == name)
                };
                properties.iter().enumerate().any(is_twice)
                    || properties.iter().any(|(_, value)| value.has_duplicates())
            }
        }
    }

    /// The same with whole numbers written as whole numbers.
    pub fn with_plain_integers(&self) -> Document {
        match self {
            Document::Scalar(Value::Number(number)) => match number.as_f64() {
                #[allow(clippy::cast_possible_truncation, reason = "it has no fraction, and is small")]
                Some(float) if float.fract() == 0.0 && float.abs() < 1e15 => Document::Scalar((float as i64).into()),
                _ => self.clone(),
            },
            Document::Scalar(_) => self.clone(),
            Document::Array(elements) => Document::Array(elements.iter().map(Document::with_plain_integers).collect()),
            Document::Object(properties) => Document::Object(
                properties.iter().map(|(name, value)| (name.clone(), value.with_plain_integers())).collect(),
            ),
        }
    }
}

impl Display for Document {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Document::Scalar(value) => value.fmt(f),
            Document::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    write!(f, "{}{element}", if index == 0 { "[" } else { "," })?;
                }
                f.write_str(if elements.is_empty() { "[]" } else { "]" })
            }
            Document::Object(properties) => {
                for (index, (name, value)) in properties.iter().enumerate() {
                    let name = Value::from(name.as_str());
                    write!(f, "{}{name}:{value}", if index == 0 { "{" } else { "," })?;
                }
                f.write_str(if properties.is_empty() { "{}" } else { "}" })
            }
        }
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Keep)
    }
}

struct Keep;

impl<'de> Visitor<'de> for Keep {
    type Value = Document;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Document, E> {
        Ok(Document::Scalar(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Document, E> {
        Ok(Document::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Document, E> {
        Ok(Document::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Document, E> {
        Ok(Document::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Document, E> {
        Ok(Document::number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Document, E> {
        Ok(Document::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Document, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = access.next_element()? {
            elements.push(element);
        }
        Ok(Document::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Document, A::Error> {
        let mut properties = Vec::new();
        while let Some(property) = access.next_entry()? {
            properties.push(property);
        }
        Ok(Document::Object(properties))
    }
}
