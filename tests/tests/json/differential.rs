//! Thousands of documents that look random, read by `serde_json` and by us into the same types.

use super::is_json_to_serde;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use vetted::Parse;
use vetted::testing::Random;

/// Values of types that both readers read.
trait Sample: for<'de> Parse<'de> + DeserializeOwned + PartialEq + Debug {
    /// Writes such a value, or now and then something like it.
    fn write(random: &mut Random, json: &mut String);
}

fn space(random: &mut Random, json: &mut String) {
    json.push_str(random.pick(&["", "", "", "", " ", "\n", "\t\r", "  "]));
}

impl Sample for u64 {
    fn write(random: &mut Random, json: &mut String) {
        let bits = random.below(64);
        let _ = write!(json, "{}", random.number() >> bits);
        json.push_str(random.pick(&["", "", "", "", "", "", "0", "00000", ".5", "e400"]));
    }
}

impl Sample for i64 {
    fn write(random: &mut Random, json: &mut String) {
        json.push_str(random.pick(&["", "-"]));
        u64::write(random, json);
    }
}

/// A float that is read by `serde_json` to within its last bit.
#[derive(Parse, serde::Deserialize, Debug)]
struct Float(f64);

impl PartialEq for Float {
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (self.0, other.0);
        one.is_sign_negative() == other.is_sign_negative() && (one - other).abs() <= one.abs() * f64::EPSILON
    }
}

impl Sample for Float {
    fn write(random: &mut Random, json: &mut String) {
        json.push_str(random.pick(&["", "-"]));
        let digits = random.number() >> random.below(64);
        let _ = write!(json, "{digits}");
        if random.below(2) == 0 {
            let _ = write!(json, ".{:0>3}", random.below(100_000));
        }
        if random.below(2) == 0 {
            let (letter, sign) = (random.pick(&["e", "E"]), random.pick(&["", "+", "-"]));
            let _ = write!(json, "{letter}{sign}{}", random.below(300));
        }
    }
}

impl Sample for bool {
    fn write(random: &mut Random, json: &mut String) {
        json.push_str(random.pick(&["true", "false"]));
    }
}

impl Sample for String {
    fn write(random: &mut Random, json: &mut String) {
        const PARTS: &[&str] = &[
            "a",
            "B",
            " ",
            "0",
            "/",
            "'",
            "ä",
            "\u{2028}",
            "😀",
            "\u{7f}",
            "\\\"",
            "\\\\",
            "\\/",
            "\\n",
            "\\t",
            "\\b",
            "\\f",
            "\\r",
            "\\u0041",
            "\\u00e4",
            "\\u0000",
            "\\ud83d\\ude00",
            "\\u2028",
            "abcdefgh",
            "{",
            "]",
            ",",
            ":",
        ];
        json.push('"');
        for _ in 0..random.below(12) {
            json.push_str(random.pick(PARTS));
        }
        json.push('"');
    }
}

impl<T: Sample> Sample for Option<T> {
    fn write(random: &mut Random, json: &mut String) {
        match random.below(3) {
            0 => json.push_str("null"),
            _ => T::write(random, json),
        }
    }
}

fn separated(random: &mut Random, json: &mut String, [open, close]: [char; 2], write: fn(&mut Random, &mut String)) {
    json.push(open);
    for index in 0..random.below(5) {
        json.push_str(if index == 0 { "" } else { "," });
        space(random, json);
        write(random, json);
        space(random, json);
    }
    json.push(close);
}

impl<T: Sample> Sample for Vec<T> {
    fn write(random: &mut Random, json: &mut String) {
        separated(random, json, ['[', ']'], T::write);
    }
}

impl<T: Sample> Sample for BTreeMap<String, T> {
    fn write(random: &mut Random, json: &mut String) {
        separated(random, json, ['{', '}'], |random, json| {
            String::write(random, json);
            space(random, json);
            json.push(':');
            space(random, json);
            T::write(random, json);
        });
    }
}

/// Takes a character out, or puts one in that means something.
fn mutate(random: &mut Random, json: &mut String) {
    let starts: Vec<usize> = json.char_indices().map(|(start, _)| start).collect();
    if starts.is_empty() {
        return;
    }
    let at = random.pick(&starts);
    match random.below(3) {
        0 => {
            json.remove(at);
        }
        1 => {
            json.insert(
                at,
                random.pick(&['"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', 'u', ' ', '\n']),
            );
        }
        _ => json.truncate(at),
    }
}

/// Reads a document in both ways, and says whether it was read.
fn compare<T: Sample>(json: &str) -> bool {
    let ours = vetted::from_json::<T>(json.as_bytes()).map(vetted::Vetted::into_inner);
    let theirs = serde_json::from_str::<T>(json);
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs, "{json}");
            true
        }
        // 1.0 and 1e2 are integers to us.
        (Ok(_), Err(error)) => {
            let is_whole_float = error.to_string().starts_with("invalid type: floating point");
            assert!(is_whole_float, "{error}: {json}");
            true
        }
        // A name stands for one value to us.
        (Err(report), Ok(_)) => {
            let is_duplicate = report.iter().all(|violation| violation.code() == "duplicate_field");
            assert!(is_duplicate, "{report}: {json}");
            false
        }
        (Err(report), Err(_)) => {
            let has_syntax_error = report.iter().any(|violation| violation.code() == "syntax");
            let is_json = is_json_to_serde(json.as_bytes());
            assert!(is_json.is_none_or(|is_json| is_json != has_syntax_error), "{report}: {json}");
            false
        }
    }
}

fn samples<T: Sample>(seed: u64) {
    let mut random = Random::new(seed);
    let mut read = 0;
    for index in 0..3_000 {
        let mut json = String::new();
        space(&mut random, &mut json);
        T::write(&mut random, &mut json);
        space(&mut random, &mut json);
        for _ in 0..index % 3 {
            mutate(&mut random, &mut json);
        }
        read += usize::from(compare::<T>(&json));
    }
    assert!((300..2_900).contains(&read), "{read} of 3000 were read, which leaves one side without a test");
}

#[test]
fn numbers() {
    samples::<Vec<u64>>(1);
    samples::<Vec<i64>>(2);
    samples::<Vec<Float>>(3);
}

#[test]
fn texts() {
    samples::<Vec<String>>(4);
    samples::<BTreeMap<String, String>>(5);
}

#[test]
fn what_is_nested() {
    samples::<Vec<Vec<Option<bool>>>>(6);
    samples::<BTreeMap<String, Vec<Option<i64>>>>(7);
    samples::<BTreeMap<String, BTreeMap<String, Vec<Float>>>>(8);
    samples::<Vec<BTreeMap<String, Option<String>>>>(9);
}
