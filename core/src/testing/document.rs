//! Documents as text has them: numbers as they are written, members in their order and some of them twice.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display, Formatter};
use serde_json::Value;

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Document {
    /// Null, a boolean, or a number as it is written.
    Plain(String),
    Text(String),
    List(Vec<Document>),
    Object(Vec<(String, Document)>),
}

impl Document {
    pub(super) fn null() -> Document {
        Document::Plain("null".to_owned())
    }

    pub(super) fn text(text: &str) -> Document {
        Document::Text(text.to_owned())
    }

    pub(super) fn of(value: &Value) -> Document {
        match value {
            Value::String(text) => Document::text(text),
            Value::Array(elements) => Document::List(elements.iter().map(Document::of).collect()),
            Value::Object(members) => {
                Document::Object(members.iter().map(|(name, value)| (name.clone(), Document::of(value))).collect())
            }
            plain => Document::Plain(plain.to_string()),
        }
    }

    /// Whether it is the same value, maybe in another notation.
    pub(super) fn is_same(&self, other: &Document) -> bool {
        match (self, other) {
            (Document::Plain(one), Document::Plain(other)) => {
                one == other || one.parse::<f64>().is_ok_and(|one| other.parse() == Ok(one))
            }
            (Document::List(some), Document::List(others)) => {
                some.len() == others.len() && some.iter().zip(others).all(|(one, other)| one.is_same(other))
            }
            _ => self == other,
        }
    }

    pub(super) fn parts(&self) -> usize {
        match self {
            Document::Plain(_) | Document::Text(_) => 0,
            Document::List(elements) => elements.len(),
            Document::Object(members) => members.len(),
        }
    }

    pub(super) fn part(&self, index: usize) -> Option<&Document> {
        match self {
            Document::Plain(_) | Document::Text(_) => None,
            Document::List(elements) => elements.get(index),
            Document::Object(members) => members.get(index).map(|(_, value)| value),
        }
    }

    fn part_mut(&mut self, index: usize) -> Option<&mut Document> {
        match self {
            Document::Plain(_) | Document::Text(_) => None,
            Document::List(elements) => elements.get_mut(index),
            Document::Object(members) => members.get_mut(index).map(|(_, value)| value),
        }
    }

    /// What stands at a path of indices, to change it.
    pub(super) fn at_mut(&mut self, path: &[usize]) -> Option<&mut Document> {
        path.iter().try_fold(self, |document, index| document.part_mut(*index))
    }

    /// The same with another document at a path.
    pub(super) fn with(&self, path: &[usize], other: Document) -> Document {
        let mut document = self.clone();
        if let Some(place) = document.at_mut(path) {
            *place = other;
        }
        document
    }
}

impl Display for Document {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Document::Plain(text) => f.write_str(text),
            Document::Text(text) => Value::from(text.as_str()).fmt(f),
            Document::List(elements) => {
                f.write_str("[")?;
                for (index, element) in elements.iter().enumerate() {
                    write!(f, "{}{element}", if index == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Document::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    let name = Value::from(name.as_str());
                    write!(f, "{}{name}:{value}", if index == 0 { "" } else { "," })?;
                }
                f.write_str("}")
            }
        }
    }
}
