//! In which order a report has its violations, what a broken container keeps quiet about, and where a report ends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use vetted::report::Param;
use vetted::{Limits, Parse, Report, Validate};
use vetted_tests::sources::{from_all, from_texts, report};
use vetted_tests::{pointers, violations};

#[derive(Parse, Validate, Debug)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Outer {
    a: u8,
    b: u8,
    inner: Inner,
    z: u8,
}

#[derive(Parse, Validate, Debug)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Inner {
    first: u8,
    second: u8,
}

fn no_report<T: std::fmt::Debug>(read: Result<T, Report>) -> Report {
    read.unwrap_err()
}

#[test]
fn what_is_present_comes_in_the_order_of_the_document_and_what_is_missing_at_the_end_of_its_object() {
    let read = |json| pointers(&no_report(from_texts::<Outer>(json, Limits::default())));
    assert_eq!(
        read(r#"{ "z": 256, "inner": { "x": 1, "second": "" }, "a": null }"#),
        [
            "/z range",
            "/inner/x unknown_field",
            "/inner/second type",
            "/inner/first required",
            "/a required",
            "/b required"
        ]
    );
    assert_eq!(read("{}"), ["/a required", "/b required", "/inner required", "/z required"]);
    assert_eq!(
        read(r#"{ "inner": {}, "b": 1, "a": 1 }"#),
        ["/inner/first required", "/inner/second required", "/z required"]
    );
}

#[test]
fn every_source_leads_to_the_same_report() {
    assert_eq!(
        pointers(&report::<Outer>(r#"{ "a": -1, "inner": { "second": [], "x": {} }, "z": 1.5 }"#)),
        ["/a range", "/inner/second type", "/inner/x unknown_field", "/inner/first required", "/z type", "/b required"]
    );
}

#[derive(Parse, Validate, Debug)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Short {
    #[len(max = 2)]
    #[each(len(max = 1))]
    list: Vec<String>,
    #[len(max = 1)]
    #[keys(len(max = 1))]
    map: BTreeMap<String, u8>,
}

#[test]
fn a_container_that_is_too_long_is_one_violation_whatever_its_elements_are() {
    for list in
        [r#"["a", "b", "c"]"#, r#"["a", 1, "c"]"#, "[1, null, {}]", r#"["aaa", "bbb", "ccc"]"#, "[[1], [2], [3]]"]
    {
        let report = report::<Short>(&format!(r#"{{ "list": {list}, "map": {{}} }}"#));
        assert_eq!(pointers(&report), ["/list len"], "{list}");
        assert_eq!(report.iter().next().unwrap().params().get("length"), Some(&Param::Integer(3)), "{list}");
    }
    for map in [r#"{ "a": 1, "b": 2 }"#, r#"{ "a": "", "b": null }"#, r#"{ "aa": 1, "bb": 256 }"#] {
        let report = report::<Short>(&format!(r#"{{ "list": [], "map": {map} }}"#));
        assert_eq!(pointers(&report), ["/map len"], "{map}");
        assert_eq!(report.iter().next().unwrap().params().get("length"), Some(&Param::Integer(2)), "{map}");
    }
}

#[derive(Parse, Validate, Debug)]
#[allow(dead_code, reason = "it is never read successfully")]
struct Checked {
    #[check(vetted::constraint::len().max(1))]
    list: Vec<String>,
}

#[test]
fn a_constraint_of_one_s_own_judges_the_length_of_what_can_t_be_read_too() {
    assert_eq!(pointers(&report::<Checked>(r#"{ "list": ["a", 1] }"#)), ["/list len"]);
    assert_eq!(pointers(&report::<Checked>(r#"{ "list": [1] }"#)), ["/list/0 type"]);
}

#[test]
fn a_container_of_the_right_length_speaks_for_its_elements() {
    let report = report::<Short>(r#"{ "list": [1, "aa"], "map": { "aa": 256 } }"#);
    assert_eq!(pointers(&report), ["/list/0 type", "/list/1 len", "/map len", "/map/aa range"]);
}

#[test]
fn a_value_s_containers_are_judged_before_their_elements_too() {
    let short = Short { list: vec!["aa".into(); 3], map: BTreeMap::from([("aa".into(), 1), ("b".into(), 2)]) };
    assert_eq!(pointers(&short.validate().unwrap_err()), ["/list len", "/map len"]);
    let short = Short { list: vec!["aa".into()], map: BTreeMap::from([("aa".into(), 1)]) };
    assert_eq!(pointers(&short.validate().unwrap_err()), ["/list/0 len", "/map len"]);
}

#[test]
fn a_report_keeps_the_first_violations_and_says_that_there_were_more() {
    let list = |count: usize| format!("[{}]", vec!["null"; count].join(","));
    let read = |count, violations| {
        let report = no_report(from_all::<Vec<u8>>(&list(count), Limits::default().violations(violations)));
        (report.len(), report.is_cut())
    };
    assert_eq!(read(3, 3), (3, false));
    assert_eq!(read(4, 3), (3, true));
    assert_eq!(read(1, 0), (0, true));
    let report = no_report(from_all::<Vec<u8>>(&list(101), Limits::default()));
    assert_eq!((report.len(), report.is_cut()), (100, true));
    assert_eq!(report.iter().next_back().unwrap().pointer(), "/99");
    assert!(report.to_string().ends_with("\nand more: only the first 100 are kept"), "{report}");
    assert_eq!(serde_json::to_value(report.problem()).unwrap()["detail"], "more than 100 problems");
}

#[test]
fn a_value_s_report_is_cut_too() {
    #[derive(Validate)]
    struct Flags(#[each(range(max = 0))] Vec<u8>);
    let limits = Limits::default().violations(2);
    let report = Flags(vec![1; 3]).validate_with(limits).unwrap_err();
    assert_eq!((report.len(), report.is_cut()), (2, true));
}

/// What is taken back because its container is broken does not count.
#[test]
fn a_report_is_not_cut_by_what_it_takes_back() {
    let json = r#"{ "list": [1, 2, 3, 4, 5], "map": {} }"#;
    let limits = Limits::default().violations(2);
    let report = no_report(from_all::<Short>(json, limits));
    assert_eq!((pointers(&report), report.is_cut()), (vec!["/list len".to_owned()], false));
}

#[derive(Parse, Debug)]
#[allow(dead_code, reason = "it is only read")]
struct Tree {
    #[serde(default)]
    children: Vec<Tree>,
}

fn tree(depth: usize) -> String {
    let mut tree = "{}".to_owned();
    for _ in 1..depth {
        tree = format!(r#"{{"children":[{tree}]}}"#);
    }
    tree
}

#[test]
fn nesting_is_read_up_to_its_limit() {
    let read = |json: &str, depth| from_all::<Tree>(json, Limits::default().depth(depth));
    // A tree of three levels is five containers within one another.
    assert!(read(&tree(3), 5).is_ok());
    let report = no_report(read(&tree(3), 4));
    assert_eq!(
        violations(&report),
        ["/children/0/children/0: must not be nested more than 4 levels deep [depth] max=Integer(4)"]
    );
}

#[test]
fn what_is_too_deep_is_passed_over_and_the_rest_is_read() {
    let json = r#"{ "children": [{ "children": [{ "children": [{}] }] }, 5, { "children": [{}] }] }"#;
    let report = no_report(from_all::<Tree>(json, Limits::default().depth(4)));
    assert_eq!(pointers(&report), ["/children/0/children/0 depth", "/children/1 type", "/children/2/children/0 depth"]);
}

#[test]
fn scalars_have_no_depth() {
    let limits = Limits::default().depth(1);
    assert!(from_all::<Vec<u8>>("[1]", limits).is_ok());
    assert!(from_all::<u8>("1", limits.depth(0)).is_ok());
    assert_eq!(pointers(&no_report(from_all::<Vec<u8>>("[1]", limits.depth(0)))), [" depth"]);
}

#[test]
fn what_a_type_does_not_read_may_be_nested_deeper() {
    let json = format!(r#"{{ "other": {}1{} }}"#, "[".repeat(500), "]".repeat(500));
    assert!(vetted::from_json::<Tree>(json.as_bytes()).is_ok());
}

#[derive(Parse, Debug)]
#[serde(untagged)]
#[allow(dead_code, reason = "only read")]
enum WithinItself {
    Again(Box<WithinItself>),
    Beside(Box<BesideItself>),
    End { x: u8 },
}

#[derive(Parse, Debug)]
#[allow(dead_code, reason = "only read")]
struct BesideItself {
    #[serde(flatten)]
    again: Option<Box<BesideItself>>,
    x: u8,
}

#[test]
fn a_type_that_is_within_itself_at_one_place_is_not_read_without_end() {
    let endless = "must not be nested more than 128 levels deep [depth]";
    assert_eq!(no_report(vetted::from_json::<WithinItself>(br#"{ "x": 1 }"#)).to_string(), endless);
    assert_eq!(no_report(vetted::from_json::<BesideItself>(br#"{ "x": 1 }"#)).to_string(), endless);
}
