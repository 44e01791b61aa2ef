//! `message = "…"` and `code = "…"`, which every rule takes: in place of what its kind says, wherever it stands.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "it is how a check takes its value")]

use std::collections::BTreeMap;
use vetted::report::{Reporter, Violation};
use vetted::{Parse, Validate, Vetted};

fn refuse(_: &bool, reporter: &mut Reporter<'_>) {
    reporter.report(Violation::new("refused", "must not be"));
}

#[derive(Vetted, Debug)]
struct Worded {
    #[len(max = 1, message = "is too long")]
    len: String,
    #[range(code = "too_much", max = 1)]
    range: u8,
    #[multiple_of(2, code = "odd", message = "must be even")]
    multiple_of: u8,
    #[pattern("^a", message = "must start with a")]
    pattern: String,
    #[one_of("a", "b", code = "choice")]
    one_of: String,
    #[unique(message = "repeats itself")]
    unique: Vec<u8>,
    #[required(code = "missing", message = "is missing")]
    required: Option<u8>,
    #[format(date, message = "is no day")]
    format: String,
    #[check(refuse, code = "no")]
    check: bool,
    #[each(len(max = 1, code = "long_element"))]
    each: Vec<String>,
    #[keys(len(max = 1, message = "has a long key"))]
    #[values(range(max = 1, message = "is a large value"))]
    map: BTreeMap<String, u8>,
    #[len(max = 1, code = "crowded", message = "has too many")]
    crowded: Vec<String>,
}

const BROKEN: &str = r#"{
    "len": "ab", "range": 2, "multiple_of": 3, "pattern": "b", "one_of": "c", "unique": [1, 1], "required": null,
    "format": "2023-02-29", "check": true, "each": ["a", "ab"], "map": { "ab": 2 }, "crowded": ["a", "b"]
}"#;

const SAID: &str = "\
/len: is too long [len]
/range: must be at most 1 [too_much]
/multiple_of: must be even [odd]
/pattern: must start with a [pattern]
/one_of: must be one of: a, b [choice]
/unique: repeats itself [unique]
/required: is missing [missing]
/format: is no day [format]
/check: must not be [no]
/each/1: must have a length of at most 1, has 2 [long_element]
/map: has a long key [len]
/map/ab: is a large value [range]
/crowded: has too many [crowded]";

#[test]
fn a_document_is_judged_in_the_rules_own_words() {
    assert_eq!(vetted::from_json::<Worded>(BROKEN.as_bytes()).unwrap_err().to_string(), SAID);
}

#[test]
fn a_missing_field_and_an_unreadable_element_are_too() {
    let broken = BROKEN.replace("\"required\": null,", "").replace(r#"["a", "b"]"#, "[1, 2]");
    let report = vetted::from_json::<Worded>(broken.as_bytes()).unwrap_err().to_string();
    assert!(report.contains("/crowded: has too many [crowded]"), "{report}");
    assert!(report.ends_with("/required: is missing [missing]"), "{report}");
}

#[test]
fn a_value_is_judged_in_the_same_words() {
    let value = Worded {
        len: "ab".into(),
        range: 2,
        multiple_of: 3,
        pattern: "b".into(),
        one_of: "c".into(),
        unique: vec![1, 1],
        required: None,
        format: "2023-02-29".into(),
        check: true,
        each: vec!["a".into(), "ab".into()],
        map: BTreeMap::from([("ab".into(), 2)]),
        crowded: vec!["a".into(), "b".into()],
    };
    assert_eq!(value.validate().unwrap_err().to_string(), SAID);
}

#[derive(Parse, Debug)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Lengths {
    #[len(exactly = 2)]
    exactly: String,
    #[len(min = 2, max = 3)]
    between: String,
    #[len(min = 2)]
    at_least: String,
    #[len(max = 0)]
    at_most: String,
}

#[test]
fn a_length_is_said_in_few_words() {
    let document = br#"{ "exactly": "a", "between": "a", "at_least": "a", "at_most": "a" }"#;
    assert_eq!(
        vetted::from_json::<Lengths>(document).unwrap_err().to_string(),
        "/exactly: must have a length of 2, has 1 [len]\n\
         /between: must have a length of 2 to 3, has 1 [len]\n\
         /at_least: must have a length of at least 2, has 1 [len]\n\
         /at_most: must have a length of at most 0, has 1 [len]"
    );
}

#[test]
fn the_parameters_stay() {
    let report = vetted::from_json::<Worded>(BROKEN.as_bytes()).unwrap_err();
    let first = report.iter().next().unwrap();
    assert_eq!(first.params().get("max"), Some(&1u8.into()));
}
