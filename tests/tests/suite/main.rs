//! The official test suite of JSON Schema, put to types: what it says of a document by a keyword is what `from_json` and
//! the exported schema say of it by a type that has that keyword in its schema.
//!
//! A type says more than a keyword: a `String` with a `maxLength` takes no numbers, which the keyword alone lets pass. So
//! each group of the suite is put to a type together with the types of JSON that it reads. Documents of those are judged
//! as the suite judges them, and all others are rejected. What differs beyond that is listed one by one, and so are the
//! groups that no type stands for.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::zero_sized_map_values, reason = "the types are odd on purpose")]

mod groups;
mod types;

use serde_json::Value;
use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse};
use vetted_tests::judges::boon;
use vetted_tests::schema_accepts;

/// The documents: see there for the source.
const CASES: &str = include_str!("cases.txt");

/// The types of JSON.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Json {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

impl Json {
    fn of(document: &Value) -> Json {
        match document {
            Value::Null => Json::Null,
            Value::Bool(_) => Json::Boolean,
            Value::Number(_) => Json::Number,
            Value::String(_) => Json::Text,
            Value::Array(_) => Json::List,
            Value::Object(_) => Json::Object,
        }
    }
}

/// Documents by the group of the suite, each with whether it is valid.
struct Suite {
    groups: BTreeMap<&'static str, Vec<(bool, &'static str)>>,
    judged: usize,
    exceptions: usize,
}

impl Suite {
    fn read() -> Self {
        let (mut groups, mut current) = (BTreeMap::new(), "");
        for line in CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (sign, rest) = line.split_once(' ').unwrap();
            if sign == ">" {
                // The file and the number.
                let end = rest.match_indices(' ').nth(1).unwrap().0;
                current = &rest[..end];
                assert!(groups.insert(current, Vec::new()).is_none(), "{current}");
            } else {
                groups.get_mut(current).unwrap().push((sign == "=", rest));
            }
        }
        Suite { groups, judged: 0, exceptions: 0 }
    }

    /// Judges the documents of a group by a type that reads some types of JSON. The exceptions are documents that the type
    /// doesn't read, though they are valid.
    fn judge<T>(&mut self, group: &str, reads: &[Json], exceptions: &[(&str, &str)])
    where
        T: JsonSchema + for<'de> Parse<'de>,
    {
        let documents =
            self.groups.remove(group).unwrap_or_else(|| panic!("there is no group {group}, or it is twice"));
        let schema = vetted::schema::of::<T>().to_value();
        let boon = boon(&schema, vetted::schema::Dialect::Draft2020_12).unwrap();
        let mut met = 0;
        for (is_valid, text) in documents {
            let seen: Value = serde_json::from_str(text).unwrap();
            let is_excepted = exceptions.iter().any(|(excepted, _)| *excepted == text);
            assert!(!is_excepted || is_valid, "{group}: {text} is no exception");
            let expected = is_valid && !is_excepted && reads.contains(&Json::of(&seen));
            let read = vetted::from_json::<T>(text.as_bytes()).map(drop);
            assert_eq!(read.is_ok(), expected, "{group}: {text}: {read:?}");
            assert_eq!(schema_accepts::<T>(&seen), expected, "{group}: {text}: {schema}");
            assert_eq!(boon(&seen).is_ok(), expected, "{group}: {text}: {schema}");
            met += usize::from(is_excepted);
            self.judged += 1;
        }
        assert_eq!(met, exceptions.len(), "{group}: not all exceptions are met");
        self.exceptions += met;
    }

    /// Leaves out groups that no type stands for.
    fn leave_out(&mut self, reason: &str, groups: &[&str]) {
        for group in groups {
            assert!(self.groups.remove(*group).is_some(), "there is no group {group}, or it is twice: {reason}");
        }
    }
}

#[test]
fn what_the_suite_says_of_a_keyword_is_said_of_a_type_with_it() {
    let mut suite = Suite::read();
    groups::judge(&mut suite);
    let left: Vec<_> = suite.groups.keys().collect();
    assert!(left.is_empty(), "{left:?}");
    println!("{} documents, {} exceptions", suite.judged, suite.exceptions);
    assert!(suite.judged > 700, "{}", suite.judged);
}
