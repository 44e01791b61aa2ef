//! Patterns as they stand in schemas: texts that match them, and whether a text does, in a time that is bounded.

mod matching;
mod parse;

use alloc::boxed::Box;
use alloc::vec::Vec;
use std::string::String;

/// A pattern of ECMA-262 under the `u` flag, as far as it is known here: no look-around, no back-references, no word
/// boundaries and no properties of characters.
#[derive(Debug)]
pub(super) struct Expression(Node);

#[derive(Debug)]
enum Node {
    /// One of the characters in these ranges.
    Set(Vec<(char, char)>),
    Start,
    End,
    Row(Vec<Node>),
    Either(Vec<Node>),
    Repeat(Box<Node>, u32, Option<u32>),
}

/// How many texts are made of a part of a pattern.
const MOST_SAMPLES: usize = 12;

/// The longest text that is made of a part of a pattern.
const LONGEST: usize = 5_000;

impl Expression {
    /// `None` if the pattern has anything in it that is not known here.
    pub(super) fn parse(pattern: &str) -> Option<Expression> {
        parse::parse(pattern).map(Expression)
    }

    /// Whether it is found in the text; `None` if that takes too long.
    pub(super) fn is_match(&self, text: &str) -> Option<bool> {
        matching::is_match(&self.0, text)
    }

    /// Some texts that most likely match, at its bounds.
    pub(super) fn samples(&self) -> Vec<String> {
        self.0.samples()
    }
}

impl Node {
    fn samples(&self) -> Vec<String> {
        let mut samples = match self {
            Node::Set(ranges) => {
                let is_in = |character: &char| ranges.iter().any(|(low, high)| (low..=high).contains(&character));
                let mut found: Vec<char> = ['a', '0', 'A', '-', 'é'].into_iter().filter(is_in).collect();
                found.extend(ranges.iter().flat_map(|(low, high)| [*low, *high]));
                found.into_iter().map(String::from).collect()
            }
            Node::Start | Node::End => alloc::vec![String::new()],
            Node::Row(parts) => row(parts),
            Node::Either(parts) => parts.iter().flat_map(Node::samples).collect(),
            Node::Repeat(part, min, max) => {
                let part = part.samples();
                let counts = [*min, min.saturating_add(1), max.unwrap_or(min.saturating_add(2))];
                let counts = counts.into_iter().filter(|count| max.is_none_or(|max| *count <= max));
                let repeated = |count: u32| {
                    let count = usize::try_from(count).unwrap_or(usize::MAX);
                    let fitting = part.iter().filter(move |text| text.len().saturating_mul(count) <= LONGEST);
                    fitting.map(move |text| text.repeat(count))
                };
                counts.flat_map(repeated).collect()
            }
        };
        samples.dedup();
        samples.truncate(MOST_SAMPLES);
        samples
    }
}

/// Texts of parts in a row: one that is made of the first of each, and others that differ from it in one part.
fn row(parts: &[Node]) -> Vec<String> {
    let samples: Vec<Vec<String>> = parts.iter().map(Node::samples).collect();
    let made = |changed: usize, by: usize| {
        let part = |(index, of): (usize, &Vec<String>)| of.get(if index == changed { by } else { 0 }).cloned();
        samples.iter().enumerate().map(part).collect::<Option<String>>()
    };
    let changes = samples.iter().enumerate().flat_map(|(part, of)| (1..of.len()).map(move |by| (part, by)));
    let all = core::iter::once((0, 0)).chain(changes).filter_map(|(part, by)| made(part, by));
    all.filter(|text| text.len() <= LONGEST).take(MOST_SAMPLES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_match(pattern: &str, text: &str) -> bool {
        Expression::parse(pattern).and_then(|expression| expression.is_match(text)).unwrap()
    }

    #[test]
    fn a_pattern_is_searched_for() {
        assert!(is_match("b+", "abc") && !is_match("^b+", "abc") && !is_match("b+$", "abc"));
        assert!(is_match(r"^[^\x00]{1,1020}\.csv$", "a.csv") && !is_match(r"^[^\x00]{1,1020}\.csv$", ".csv"));
        assert!(is_match("^(a|bc)*$", "abca") && !is_match("^(a|bc)*$", "abb"));
        assert!(is_match("^(?:a*)*$", "aaa") && !is_match("^(a*)*$", &("a".repeat(40) + "b")));
        assert!(is_match(r"^\d{3,}-\w$", "0123-_") && !is_match(r"^\d$", "\u{663}"));
        assert!(is_match("^.$", "\u{1f4e6}") && !is_match("^.$", "\n"));
        assert!(is_match(r"^[\w.\-]+$", "a-b.c") && is_match(r"^\u{1f4e6}\u0041$", "\u{1f4e6}A"));
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        for pattern in [r"\bA", "(?=a)", r"(a)\1", r"\p{L}", "a{2,1}", "(", "a**", "[b-a]", r"\q"] {
            assert!(Expression::parse(pattern).is_none(), "{pattern}");
        }
    }

    #[test]
    fn samples_match() {
        for pattern in [r"^[^\x00]{1,1020}\.csv$", "^import-[0-9a-zA-Z]{17}$", "[0-9]{12,}", "^(PT?|x)y{0,3}$"] {
            let expression = Expression::parse(pattern).unwrap();
            let samples = expression.samples();
            assert!(samples.len() > 2);
            for sample in samples {
                assert_eq!(expression.is_match(&sample), Some(true), "{pattern}: {sample}");
            }
        }
    }
}
