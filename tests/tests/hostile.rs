//! Documents that are made to hurt: each is answered in time linear in its length, without a panic and without a stack
//! overflow.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fmt::Debug;
use vetted::{Parse, Report, Validate};
use vetted_tests::pointers;

#[derive(Parse, Validate, Debug, PartialEq)]
struct Tree {
    #[serde(default)]
    name: String,
    #[serde(default)]
    next: Option<Box<Tree>>,
    #[serde(default)]
    children: Vec<Tree>,
}

#[derive(Parse, Debug)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "it is only read")]
struct Strict {
    #[len(max = 10)]
    #[pattern("^[a-z]*$")]
    text: Option<String>,
    #[each(range(max = 9))]
    numbers: Option<Vec<u8>>,
}

fn report<T: for<'de> Parse<'de> + Debug>(json: &[u8]) -> Report {
    vetted::from_json::<T>(json).unwrap_err()
}

#[test]
fn arrays_within_arrays_where_a_type_reads_them() {
    let nested = "[".repeat(100_000) + &"]".repeat(100_000);
    assert_eq!(pointers(&report::<Vec<Vec<u8>>>(nested.as_bytes())), ["/0/0 type"]);
    let unclosed = "[".repeat(100_000);
    assert_eq!(pointers(&report::<Vec<Vec<u8>>>(unclosed.as_bytes()))[1], "/0/0 syntax");
    assert_eq!(pointers(&report::<Strict>(format!(r#"{{"numbers":{nested}}}"#).as_bytes())), ["/numbers/0 type"]);
}

#[test]
fn arrays_within_arrays_where_no_type_reads_them() {
    let nested = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(vetted::from_json::<Tree>(format!(r#"{{"other":{nested}}}"#).as_bytes()).is_ok());
    let wrong = nested.replacen(']', "}", 1);
    assert_eq!(pointers(&report::<Tree>(format!(r#"{{"other":{wrong}}}"#).as_bytes())), [" syntax"]);
    let objects = r#"{"a":"#.repeat(100_000) + "1" + &"}".repeat(100_000);
    assert!(vetted::from_json::<Tree>(objects.as_bytes()).is_ok());
}

#[test]
fn a_type_within_itself() {
    for (open, close) in [(r#"{"next":"#, "}"), (r#"{"children":["#, "]}")] {
        let nested = open.repeat(100_000) + "{}" + &close.repeat(100_000);
        let report = report::<Tree>(nested.as_bytes());
        assert_eq!((report.len(), report.iter().next().unwrap().code()), (1, "depth"), "{open}");
        let unclosed = open.repeat(100_000);
        assert_eq!(vetted_tests::pointers(&self::report::<Tree>(unclosed.as_bytes())).len(), 2, "{open}");
    }
}

#[test]
fn a_text_of_fifty_megabytes() {
    let text = "a".repeat(50_000_000);
    let json = format!(r#"{{"text":"{text}"}}"#);
    assert_eq!(pointers(&report::<Strict>(json.as_bytes())), ["/text len"]);
    let escaped = r#"{"text":""#.to_owned() + &r"\u00e4".repeat(8_000_000) + r#""}"#;
    assert_eq!(pointers(&report::<Strict>(escaped.as_bytes())), ["/text len", "/text pattern"]);
    assert_eq!(vetted::from_json::<Tree>(format!(r#"{{"name":"{text}"}}"#).as_bytes()).unwrap().name.len(), 50_000_000);
}

#[test]
fn many_unknown_fields() {
    let fields: Vec<String> = (0..100_000).map(|index| format!(r#""field{index}":{{"a":[1]}}"#)).collect();
    let json = format!("{{{}}}", fields.join(","));
    assert!(vetted::from_json::<Tree>(json.as_bytes()).is_ok());
    let report = report::<Strict>(json.as_bytes());
    assert_eq!((report.len(), report.is_cut()), (100, true));
    assert_eq!(pointers(&report)[99], "/field99 unknown_field");
}

#[test]
fn many_bad_elements() {
    let json = format!(r#"{{"numbers":[{}]}}"#, vec!["10"; 500_000].join(","));
    let report = report::<Strict>(json.as_bytes());
    assert_eq!((report.len(), report.is_cut()), (100, true));
    let keys: Vec<String> = (0..100_000).map(|index| format!(r#""key{index}":1"#)).collect();
    let json = format!("{{{}}}", keys.join(","));
    let report = self::report::<BTreeMap<u32, u8>>(json.as_bytes());
    assert_eq!((report.len(), report.is_cut()), (100, true));
}

#[test]
fn the_same_field_again_and_again() {
    let json = format!(r#"{{"text":"a"{}}}"#, r#","text":[{"text":1}]"#.repeat(100_000));
    let report = report::<Strict>(json.as_bytes());
    assert_eq!((report.len(), report.is_cut()), (100, true));
    assert_eq!(pointers(&report)[0], "/text duplicate_field");
    let json = br#"{"a":1,"b":2,"a":1,"\u0061":3}"#;
    let twice = ["/a duplicate_field", "/a duplicate_field"];
    assert_eq!(pointers(&self::report::<BTreeMap<String, u8>>(json)), twice);
}

#[test]
fn a_number_with_a_million_digits() {
    let digits = "9".repeat(1_000_000);
    assert_eq!(pointers(&report::<Vec<u8>>(format!("[{digits}]").as_bytes())), ["/0 range"]);
    assert_eq!(pointers(&report::<Vec<f64>>(format!("[{digits}]").as_bytes())), ["/0 range"]);
    assert_eq!(pointers(&report::<Vec<u8>>(format!("[0.{digits}]").as_bytes())), ["/0 type"]);
    assert_eq!(pointers(&report::<Vec<u8>>(format!("[1e{digits}]").as_bytes())), ["/0 range"]);
    assert_eq!(*vetted::from_json::<Vec<u8>>(format!("[1.{}]", "0".repeat(1_000_000)).as_bytes()).unwrap(), [1]);
}

#[test]
fn half_of_a_surrogate_pair() {
    for half in [r"\ud800", r"\udc00", r"\ud800\ud800", r"\udc00\ud800", r"\ud800x", r"\uDBFF\n"] {
        let value = format!(r#"{{"name":"{half}","next":{{}}}}"#);
        assert_eq!(pointers(&report::<Tree>(value.as_bytes())), ["/name syntax"], "{half}");
        let element = format!(r#"["{half}",1]"#);
        assert_eq!(pointers(&report::<Vec<String>>(element.as_bytes())), ["/0 syntax", "/1 type"], "{half}");
        let name = format!(r#"{{"{half}":1,"name":2}}"#);
        assert_eq!(pointers(&report::<Tree>(name.as_bytes())), [" syntax", "/name type"], "{half}");
        assert_eq!(pointers(&report::<BTreeMap<String, u8>>(name.as_bytes())), [" syntax"], "{half}");
    }
    assert_eq!(vetted::from_json::<Tree>(br#"{"name":"\ud83d\ude00"}"#).unwrap().name, "\u{1f600}");
}

#[test]
fn bytes_that_are_no_text() {
    let sample = r#" {"name": "ä", "children": [{"name": "b"}], "other": "c"} "#;
    for position in 0..=sample.len() {
        for bytes in [&b"\xff"[..], b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\xaf"] {
            let mut json = sample.as_bytes().to_vec();
            json.splice(position..position, bytes.iter().copied());
            let report = report::<Tree>(&json);
            assert_eq!(report.iter().next_back().unwrap().code(), "syntax", "{bytes:?} at {position}");
        }
    }
}

#[test]
fn a_byte_order_mark() {
    let report = report::<Tree>(b"\xef\xbb\xbf{}");
    assert_eq!(report.to_string(), "it starts with a byte order mark, which JSON must not have [syntax]");
    assert_eq!(pointers(&self::report::<Tree>(b"\xff\xfe{\0}\0")), [" syntax"]);
}

#[test]
fn another_kind_of_document() {
    for (json, code) in [
        ("", "syntax"),
        (" \n", "syntax"),
        ("{", "syntax"),
        ("{}}", "syntax"),
        ("{} {}", "syntax"),
        ("nul", "syntax"),
        ("// a comment\n{}", "syntax"),
        ("<a/>", "syntax"),
        ("null", "required"),
        ("[]", "type"),
        ("\"\"", "type"),
        ("1e400", "type"),
        ("true", "type"),
    ] {
        assert_eq!(pointers(&report::<Tree>(json.as_bytes())), [format!(" {code}")], "{json}");
    }
}

#[test]
fn what_was_found_before_a_syntax_error_is_reported_with_it() {
    let report = report::<Strict>(b"{ \"numbers\": [10,\n 1, 11 ], \"text\" }");
    assert_eq!(
        vetted_tests::violations(&report),
        [
            "/numbers/0: must be at most 9 [range] max=Integer(9)",
            "/numbers/2: must be at most 9 [range] max=Integer(9)",
            "`:` is expected [syntax] line=Integer(2) column=Integer(18)",
        ]
    );
}
