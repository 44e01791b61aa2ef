//! From a document that is valid to others that may be.

use crate::document::Document;
use serde_json::{Value, json};

/// Each document that differs from the given one at one place.
pub fn of(document: &Document) -> Vec<Document> {
    let mut all = replaced(document);
    match document {
        Document::Scalar(_) => {}
        Document::Array(elements) => {
            all.extend(of_array(elements));
            for (index, element) in elements.iter().enumerate() {
                for mutated in of(element) {
                    let mut elements = elements.clone();
                    elements[index] = mutated;
                    all.push(Document::Array(elements));
                }
            }
        }
        Document::Object(properties) => {
            all.extend(of_object(properties));
            for (index, (_, value)) in properties.iter().enumerate() {
                for mutated in of(value) {
                    let mut properties = properties.clone();
                    properties[index].1 = mutated;
                    all.push(Document::Object(properties));
                }
            }
        }
    }
    all
}

/// Other values in its place.
fn replaced(document: &Document) -> Vec<Document> {
    let scalars =
        [json!(null), json!(true), json!(0), json!(7), json!(-1), json!(300), json!("x"), json!(""), json!("7")];
    let mut all: Vec<Document> = scalars.into_iter().map(Document::Scalar).collect();
    all.extend([0.5, 2.0].map(Document::number));
    all.extend([Document::Array(Vec::new()), Document::Object(Vec::new())]);
    all.push(Document::Array(vec![document.clone()]));
    all.push(Document::Object(vec![("x".to_owned(), document.clone())]));
    match document {
        Document::Scalar(Value::Number(number)) => all.extend(number.as_f64().map(Document::number)),
        Document::Scalar(Value::String(text)) => {
            all.push(Document::Scalar(text.to_uppercase().into()));
            all.push(Document::Object(vec![(text.clone(), Document::Scalar(Value::Null))]));
            all.push(Document::Object(vec![(text.clone(), Document::Object(Vec::new()))]));
        }
        Document::Scalar(_) => {}
        Document::Array(elements) => all.extend(elements.first().cloned()),
        Document::Object(properties) => {
            all.push(Document::Array(properties.iter().map(|(_, value)| value.clone()).collect()));
            all.extend(properties.first().map(|(name, _)| Document::Scalar(name.as_str().into())));
            all.extend(properties.first().map(|(_, value)| value.clone()));
        }
    }
    all
}

/// Shorter, longer, in another order.
fn of_array(elements: &[Document]) -> Vec<Document> {
    let mut all = vec![Document::Array(elements.iter().rev().cloned().collect())];
    if let ([_, without_first @ ..], [without_last @ .., last]) = (elements, elements) {
        all.extend([without_first, without_last].map(|elements| Document::Array(elements.to_vec())));
        for more in [last.clone(), Document::Scalar(Value::Null), Document::Scalar(1.into())] {
            all.push(Document::Array(elements.iter().cloned().chain([more]).collect()));
        }
    } else {
        all.push(Document::Array(vec![Document::Scalar(Value::Null)]));
    }
    all
}

/// A property removed, renamed, there twice, at another place; one too many.
fn of_object(properties: &[(String, Document)]) -> Vec<Document> {
    let mut all = vec![properties.iter().rev().cloned().collect::<Vec<_>>()];
    for (index, property) in properties.iter().enumerate() {
        let mut without = properties.to_vec();
        let (name, value) = without.remove(index);
        all.push(without.clone());
        all.push([(name.to_uppercase(), value.clone())].into_iter().chain(without.clone()).collect());
        all.push([property.clone()].into_iter().chain(without.clone()).collect());
        all.push(without.iter().cloned().chain([property.clone()]).collect());
        all.push(properties.iter().cloned().chain([property.clone()]).collect());
        all.push(properties.iter().cloned().chain([(name.clone(), Document::Scalar(Value::Null))]).collect());
        for (other, _) in properties.iter().filter(|(other, _)| *other != name) {
            all.push([(other.clone(), value.clone())].into_iter().chain(without.clone()).collect());
        }
    }
    for value in [json!(1), json!(null), json!("x")] {
        for name in ["zzz", "7"] {
            let extra = (name.to_owned(), Document::Scalar(value.clone()));
            all.push([extra].into_iter().chain(properties.iter().cloned()).collect());
        }
    }
    all.into_iter().map(Document::Object).collect()
}
