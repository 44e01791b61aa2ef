//! Reports: what is suggested for a misspelt name, how a report is written, and how one of a handler's own joins it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use vetted::report::{Report, Violation};
use vetted::{Limits, Parse};
use vetted_tests::pointers;

#[derive(Debug, Parse)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[allow(dead_code, reason = "it is never read successfully")]
struct Request {
    client_token: Option<String>,
    kind: Option<Kind>,
}

#[derive(Debug, Parse)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    FirstOne,
    Second,
}

fn report(json: &str) -> Report {
    vetted::from_json::<Request>(json.as_bytes()).unwrap_err()
}

#[test]
fn a_near_name_of_a_field_is_suggested_and_a_far_one_is_not() {
    assert_eq!(
        report(r#"{"clienttoken":"a"}"#).to_string(),
        "/clienttoken: is not a known field; did you mean `clientToken`? [unknown_field]"
    );
    assert_eq!(report(r#"{"colour":"a"}"#).to_string(), "/colour: is not a known field [unknown_field]");
}

#[test]
fn a_near_name_of_a_variant_is_suggested_and_a_far_one_is_not() {
    assert_eq!(
        report(r#"{"kind":"FIRST-ONE"}"#).to_string(),
        "/kind: must be one of: FIRST_ONE, SECOND; did you mean `FIRST_ONE`? [unknown_variant]"
    );
    assert_eq!(report(r#"{"kind":"x"}"#).to_string(), "/kind: must be one of: FIRST_ONE, SECOND [unknown_variant]");
}

#[test]
fn a_report_is_written_as_problem_details() {
    let written = serde_json::to_value(report(r#"{"colour":1}"#)).unwrap();
    assert_eq!(written["errors"][0]["pointer"], "/colour");
    assert_eq!(written["errors"][0]["code"], "unknown_field");
}

#[test]
fn a_handler_s_own_findings_join_a_report() {
    let mut all = report(r#"{"colour":1}"#);
    let own =
        Report::collect(|reporter| reporter.property("clientToken").report(Violation::new("taken", "must be free")));
    all.merge(own.unwrap_err());
    assert_eq!(pointers(&all), ["/colour unknown_field", "/clientToken taken"]);
    assert_eq!(Report::collect(|_| ()), Ok(()));
}

#[test]
fn merging_keeps_the_word_that_more_was_found() {
    let limits = Limits::default().violations(1);
    let cut = vetted::from_json_with::<Vec<u8>>(b"[null, null]", limits).unwrap_err();
    let mut all = Report::new();
    all.merge(cut);
    assert!(all.is_cut() && all.len() == 1);
}
