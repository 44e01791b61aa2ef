//! From a document to one that differs at one place.

use super::document::Document;
use super::random::Random;
use super::{grow, text};
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// A place in a document that is chosen at random.
fn place(document: &Document, random: &mut Random) -> Vec<usize> {
    let mut path = Vec::new();
    let mut current = document;
    while current.parts() > 0 && !random.once_in(3) {
        let index = random.below(current.parts());
        let Some(part) = current.part(index) else {
            break;
        };
        path.push(index);
        current = part;
    }
    path
}

/// The document with something else at one place. The names are those that its schema knows.
pub(super) fn mutated(document: &Document, names: &[String], random: &mut Random) -> Document {
    let mut document = document.clone();
    let path = place(&document, random);
    if let Some(at) = document.at_mut(&path) {
        *at = other(at.clone(), names, random);
    }
    document
}

fn other(document: Document, names: &[String], random: &mut Random) -> Document {
    if random.once_in(5) {
        return replaced(document, random);
    }
    match document {
        Document::List(elements) => Document::List(list(elements, random)),
        Document::Object(members) => Document::Object(object(members, names, random)),
        Document::Text(text) => Document::Text(text::mutated(&text, random)),
        plain @ Document::Plain(_) => replaced(plain, random),
    }
}

fn replaced(document: Document, random: &mut Random) -> Document {
    match (random.below(4), document) {
        (0, document) => Document::List(alloc::vec![document]),
        (1, Document::Plain(text)) => Document::Text(text),
        (1, Document::Text(text)) => Document::Object(alloc::vec![(text, Document::null())]),
        (1, Document::List(elements)) => elements.into_iter().next().unwrap_or_else(Document::null),
        (1, Document::Object(members)) => Document::List(members.into_iter().map(|(_, value)| value).collect()),
        (_, document) => random.choose(&grow::of_each_type()).cloned().unwrap_or(document),
    }
}

/// Shorter, longer, in another order.
fn list(mut elements: Vec<Document>, random: &mut Random) -> Vec<Document> {
    let index = random.below(elements.len());
    match random.below(4) {
        0 if !elements.is_empty() => drop(elements.remove(index)),
        1 => elements.reverse(),
        2 => elements.extend(elements.get(index).cloned()),
        _ => elements.push(random.choose(&grow::of_each_type()).cloned().unwrap_or_else(Document::null)),
    }
    elements
}

/// A member removed, renamed, there twice, at another place; one too many; a value that another one had.
fn object(mut members: Vec<(String, Document)>, names: &[String], random: &mut Random) -> Vec<(String, Document)> {
    let index = random.below(members.len());
    let value = random.choose(&grow::of_each_type()).cloned().unwrap_or_else(Document::null);
    let name = match random.below(3) {
        0 => random.choose(&["zzz", "", "7", "-1", "null"]).map_or_else(String::new, |name| (*name).to_owned()),
        _ => random.choose(names).cloned().unwrap_or_default(),
    };
    let Some(member) = members.get(index).cloned() else {
        members.push((name, value));
        return members;
    };
    match random.below(8) {
        0 => drop(members.remove(index)),
        1 => members[index].0 = name,
        2 => members[index].0 = member.0.to_uppercase(),
        3 => members[index].0 = text::mutated(&member.0, random),
        4 => members.rotate_left(index),
        5 => members.push(member),
        6 => members.push((name, member.1)),
        _ => members.push((name, value)),
    }
    members
}
