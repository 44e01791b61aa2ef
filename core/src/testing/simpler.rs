//! From a document to simpler ones. However they are chosen, there is an end: each has fewer parts, fewer characters,
//! fewer characters that aren't `a`, fewer values that aren't null, members in the order of their names, or a number that is
//! nearer to zero or written with less.

use super::document::Document;
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

type Documents = Box<dyn Iterator<Item = Document>>;
type Members = Vec<(String, Document)>;

impl Document {
    /// What stands at a path of indices.
    fn at(&self, path: &[usize]) -> Option<&Document> {
        path.iter().try_fold(self, |document, index| document.part(*index))
    }

    /// The paths of the document itself and of all that is in it, in their order.
    fn paths(&self) -> Vec<Vec<usize>> {
        let mut paths = Vec::new();
        let mut open = Vec::from([Vec::new()]);
        while let Some(path) = open.pop() {
            let count = self.at(&path).map_or(0, Document::parts);
            open.extend((0..count).rev().map(|index| [&path[..], &[index]].concat()));
            paths.push(path);
        }
        paths
    }
}

/// The documents that are simpler at one place, each with the rank of that place, the given rank first.
pub(super) fn simpler(document: &Rc<Document>, first: usize) -> impl Iterator<Item = (usize, Document)> + use<> {
    let paths = document.paths();
    let (document, count) = (document.clone(), paths.len());
    let ranks = (0..count).map(move |rank| (rank + first) % count);
    ranks.flat_map(move |rank| {
        let (document, path) = (document.clone(), paths[rank].clone());
        let parts = document.at(&path).map_or_else(|| Box::new(core::iter::empty()), of_part);
        parts.map(move |part| (rank, document.with(&path, part)))
    })
}

fn of_part(part: &Document) -> Documents {
    let null = (*part != Document::null()).then(Document::null);
    let others: Documents = match part.clone() {
        Document::Plain(text) => Box::new(plain(&text).into_iter().map(Document::Plain)),
        Document::Text(text) => Box::new(texts(&text).map(Document::Text)),
        Document::List(elements) => {
            let own_parts = elements.clone().into_iter();
            Box::new(with_less(elements).map(Document::List).chain(own_parts))
        }
        Document::Object(members) => {
            let own_parts = members.clone().into_iter().map(|(_, value)| value);
            let others = names(members.clone()).chain(sorted(members.clone()));
            Box::new(with_less(members).chain(others).map(Document::Object).chain(own_parts))
        }
    };
    Box::new(others.chain(null))
}

/// Without all items, then without each half, each quarter, at last without each one.
fn with_less<T: Clone + 'static>(items: Vec<T>) -> impl Iterator<Item = Vec<T>> {
    let count = items.len();
    let sizes = core::iter::successors(Some(count), |size| Some(size / 2)).take_while(|size| *size > 0);
    let cuts = sizes.flat_map(move |size| (0..count).step_by(size).map(move |start| (start, size)));
    cuts.map(move |(start, size)| {
        let end = (start + size).min(items.len());
        [&items[..start], &items[end..]].concat()
    })
}

/// Shorter texts, then those with an `a` in the place of another character.
fn texts(text: &str) -> impl Iterator<Item = String> + use<> {
    let characters: Vec<char> = text.chars().collect();
    let shorter = with_less(characters.clone()).map(String::from_iter);
    let others: Vec<usize> = (0..characters.len()).filter(|index| characters[*index] != 'a').collect();
    let plainer = others.into_iter().map(move |other| {
        characters.iter().enumerate().map(|(index, character)| if index == other { 'a' } else { *character }).collect()
    });
    shorter.chain(plainer)
}

fn names(members: Members) -> impl Iterator<Item = Members> {
    (0..members.len()).flat_map(move |index| {
        let members = members.clone();
        texts(&members[index].0).map(move |name| {
            let mut members = members.clone();
            members[index].0 = name;
            members
        })
    })
}

/// The members in the order of their names, if that is another one.
fn sorted(mut members: Members) -> Option<Members> {
    let is_sorted = members.is_sorted_by(|(one, _), (other, _)| one <= other);
    members.sort_by(|(one, _), (other, _)| one.cmp(other));
    (!is_sorted).then_some(members)
}

fn plain(text: &str) -> Vec<String> {
    if text == "true" {
        return Vec::from(["false".to_owned()]);
    }
    if let Ok(whole) = text.parse::<i128>() {
        return integers(whole, text);
    }
    let Ok(number) = text.parse::<f64>() else {
        return Vec::new();
    };
    let root = number.abs().sqrt().trunc().copysign(number);
    let mut all =
        Vec::from(["0".to_owned(), format!("{root}"), format!("{:.0}", number / 2.0), format!("{number:.0}")]);
    all.extend([format!("{number}"), text[..text.len() - 1].to_owned()]);
    // Nearer to zero, or the same number written with less; and not half a number, such as `1.`.
    let weight = |text: &str| (text.contains(['e', 'E']), text.len());
    all.retain(|other| {
        let other_number = serde_json::from_str::<f64>(other).unwrap_or(f64::NAN).abs();
        other_number < number.abs() || (other_number <= number.abs() && weight(other) < weight(text))
    });
    all
}

/// Zero, then nearer and nearer to the integer, at last without its sign and as it is most often written.
fn integers(whole: i128, text: &str) -> Vec<String> {
    let distances = core::iter::successors(Some(whole), |distance| Some(distance / 2));
    let mut all: Vec<String> =
        distances.take_while(|distance| *distance != 0).map(|distance| (whole - distance).to_string()).collect();
    if let Some(positive) = text.strip_prefix('-') {
        all.push(positive.to_owned());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn of(json: &str) -> Rc<Document> {
        Rc::new(Document::of(&serde_json::from_str::<Value>(json).unwrap_or_default()))
    }

    fn all(json: &str) -> Vec<String> {
        simpler(&of(json), 0).map(|(_, document)| document.to_string()).collect()
    }

    #[test]
    fn each_place_becomes_simpler_in_each_way() {
        assert_eq!(all("null"), [""; 0]);
        assert_eq!(all("true"), ["false", "null"]);
        assert_eq!(all("5"), ["0", "3", "4", "null"]);
        assert_eq!(all("-5"), ["0", "-3", "-4", "5", "null"]);
        assert_eq!(all("1.75"), ["0", "1", "1", "1.7", "null"]);
        assert_eq!(all("1.5"), ["0", "1", "1", "null"]);
        assert_eq!(all(r#""xa""#), [r#""""#, r#""a""#, r#""x""#, r#""aa""#, "null"]);
        assert_eq!(all("[1,null]"), ["[]", "[null]", "[1]", "1", "null", "null", "[0,null]", "[null,null]"]);
        assert_eq!(all(r#"{"a":1}"#), ["{}", r#"{"":1}"#, "1", "null", r#"{"a":0}"#, r#"{"a":null}"#]);
        let object = Document::Object(["b", "a"].map(|name| (name.to_owned(), Document::null())).to_vec());
        let mut others = simpler(&Rc::new(object), 0).map(|(_, document)| document.to_string());
        assert!(others.any(|other| other == r#"{"a":null,"b":null}"#));
    }

    #[test]
    fn the_given_place_comes_first_and_no_place_is_left_out() {
        let ranks: Vec<usize> = simpler(&of("[1, 1, 1]"), 2).map(|(rank, _)| rank).collect();
        assert_eq!(ranks.first(), Some(&2));
        assert!((0..4).all(|rank| ranks.contains(&rank)), "{ranks:?}");
    }

    #[test]
    fn whichever_simpler_document_is_taken_there_is_an_end() {
        for json in [r#"{ "a": [true, "ab€", -300, 1.75, 1e300, -2.5e-7], "c": { "d": [[], {}] } }"#, "1e19", "-0.0"]
        {
            for choice in 0..10 {
                let mut document = of(json);
                let mut steps = 0;
                while let Some((_, next)) = simpler(&document, choice).nth(choice).or(simpler(&document, 0).next()) {
                    document = Rc::new(next);
                    steps += 1;
                    assert!(steps < 5000, "{document}");
                }
            }
        }
    }
}
