//! A pattern is found in a text exactly where a validator finds it.

use crate::schema::compare::expression::Expression;
use crate::testing::Random;
use serde_json::{Value, json};
use std::format;
use std::string::String;
use std::vec::Vec;

const ATOMS: [&str; 22] = [
    "a",
    "b",
    "0",
    "-",
    ".",
    "^",
    "$",
    "\\d",
    "\\D",
    "\\w",
    "\\W",
    "\\s",
    "\\S",
    "[ab]",
    "[^ab]",
    "[a-b]",
    "[^a-b0-9]",
    "[a\\-0]",
    "[\\d-]",
    "[b-]",
    "\\n",
    "\\.",
];
const REPEATS: [&str; 12] = ["", "", "", "", "*", "+", "?", "{2}", "{1,2}", "{2,}", "*?", "{0,1}?"];
const CHARACTERS: [char; 10] = ['a', 'b', '0', '-', '.', '\n', ' ', 'é', '_', '\u{1f4e6}'];

fn pattern(random: &mut Random, depth: usize) -> String {
    let row = |random: &mut Random| {
        let part = |random: &mut Random| {
            let part = match random.below(if depth < 2 { 8 } else { 6 }) {
                6 => format!("({})", pattern(random, depth + 1)),
                7 => format!("(?:{})", pattern(random, depth + 1)),
                _ => random.pick(&ATOMS).into(),
            };
            let is_assertion = part == "^" || part == "$";
            part + if is_assertion { "" } else { random.pick(&REPEATS) }
        };
        (0..random.below(4)).map(|_| part(random)).collect::<String>()
    };
    (0..=random.below(2)).map(|_| row(random)).collect::<Vec<_>>().join("|")
}

fn is_match(pattern: &str, text: &str) -> Option<bool> {
    Expression::parse(pattern)?.is_match(text)
}

#[test]
fn a_validator_finds_what_is_found() {
    let random = &mut Random::new(3);
    let mut tried = 0;
    for _ in 0..1_500 {
        let pattern = pattern(random, 0);
        // It has a limit of its own to how often nothing is repeated.
        let Ok(validator) = jsonschema::validator_for(&json!({ "pattern": pattern })) else { continue };
        let expression = Expression::parse(&pattern).unwrap();
        let texts = (0..15).map(|_| (0..random.below(5)).map(|_| random.pick(&CHARACTERS)).collect::<String>());
        for text in texts.collect::<Vec<_>>() {
            let expected = validator.is_valid(&Value::from(text.as_str()));
            assert_eq!(expression.is_match(&text), Some(expected), "{pattern:?} in {text:?}");
        }
        for sample in expression.samples() {
            assert!(sample.len() < 200, "{pattern:?}: {sample:?}");
        }
        tried += 1;
    }
    assert!(tried > 1_400, "{tried}");
}

#[test]
fn each_escape_is_one_character() {
    for (pattern, text) in [
        (r"^\t$", "\t"),
        (r"^\n$", "\n"),
        (r"^\v$", "\u{b}"),
        (r"^\f$", "\u{c}"),
        (r"^\r$", "\r"),
        (r"^\0$", "\0"),
        (r"^\x4a$", "J"),
        (r"^\u004A$", "J"),
        (r"^\u{4a}$", "J"),
        (r"^\u{1F4E6}$", "\u{1f4e6}"),
        (r"^[\-]$", "-"),
        (r"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/$", r"^$\.*+?()[]{}|/"),
    ] {
        assert_eq!([is_match(pattern, text), is_match(pattern, "a")], [Some(true), Some(false)], "{pattern}");
    }
    for pattern in
        [r"\00", r"\x4", r"\u004", r"\u{}x", r"\u{110000}", r"\u{fffffffff}", r"\ud83d", r"\-", r"\a", r"\x4g", "\\"]
    {
        assert!(Expression::parse(pattern).is_none(), "{pattern}");
    }
}

#[test]
fn what_is_malformed_is_not_known() {
    for pattern in [
        "a)",
        "(a",
        "(?",
        "(?a)",
        "(?<a>b)",
        "[",
        "[a",
        "[a-",
        "[a-\\d]",
        "[\\d-a]",
        "a{",
        "a{1",
        "a{,1}",
        "a{1,2",
        "a{}",
        "a{99999999999}",
        "*",
        "+a",
        "?",
        "{1}",
        "a}",
        "a]",
        "^*",
        "$+",
        "a**",
        "a{2}{3}",
        "[b-a]",
        "a{3,2}",
        "a|*",
    ] {
        assert!(Expression::parse(pattern).is_none(), "{pattern}");
    }
    let nested = |depth: usize| "(".repeat(depth) + &")".repeat(depth);
    assert_eq!(is_match(&nested(30), ""), Some(true));
    assert!(Expression::parse(&nested(10_000)).is_none());
}

#[test]
fn counts_are_exact() {
    for (pattern, fitting) in [("^a{2}$", 2..=2), ("^a{2,3}$", 2..=3), ("^a{0}$", 0..=0), ("^(a{2}){1,2}$", 2..=2)] {
        for count in 0..4 {
            assert_eq!(is_match(pattern, &"a".repeat(count)), Some(fitting.contains(&count)), "{pattern} {count}");
        }
    }
    assert_eq!([3, 4, 9].map(|count| is_match("^a{4,}$", &"a".repeat(count))), [false, true, true].map(Some));
    assert_eq!(is_match("^(a?){4000000000}$", "aa"), Some(true));
    assert_eq!(is_match("^(a{2000000}){2000000}$", "aa"), Some(false));
}

#[test]
fn a_match_that_takes_too_long_is_not_known() {
    assert_eq!([3_000, 10_000].map(|length| is_match("a{3000}", &"a".repeat(length))), [Some(true), None]);
}

#[test]
fn samples_are_at_the_bounds_of_a_pattern() {
    let samples = |pattern: &str| Expression::parse(pattern).unwrap().samples();
    assert_eq!(samples("^[0-9]{2,4}$"), ["00", "99", "000", "999", "0000", "9999"]);
    assert_eq!(samples("^(?:a|bc)-x?$"), ["a-", "bc-", "a-x"]);
    assert_eq!(samples("^[B-Y]+$"), ["B", "Y", "BB", "YY", "BBB", "YYY"]);
    assert_eq!(samples("^[\u{e0}-\u{ff}]$"), ["é", "à", "ÿ"]);
    assert_eq!(samples("^[^!-~]$"), ["é", "\0", " ", "\u{7f}", "\u{10ffff}"]);
    assert_eq!(samples("^[^ab]$"), ["0", "A", "-", "é", "\0", "`", "c", "\u{10ffff}"]);
    assert_eq!(samples("a{5000}").first().map(String::len), Some(5000));
    assert!(samples("a{5001}").is_empty() && samples("a{2501}a{2501}").is_empty());
    assert_eq!(samples("[a0A-].[b-z]*|x{0,20}").len(), 12);
}
