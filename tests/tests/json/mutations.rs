//! Every way to cut a sample off, and every way to put another byte into it.

use super::is_json_to_serde;
use serde_json::Value;
use std::collections::BTreeMap;
use vetted::{Parse, Report, Vetted};

#[derive(Parse, Debug)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "it is only read")]
struct Sample {
    #[len(max = 20)]
    #[pattern("^[a-z ]*$")]
    name: String,
    counts: Vec<i32>,
    share: Option<f64>,
    inner: Option<Box<Sample>>,
    labels: BTreeMap<String, Option<bool>>,
}

const SAMPLE: &str = r#" {"name": "a\u0062\n", "counts": [1, -20, 3e2],
    "share": 1.5E-3, "inner": null, "labels": {"ä\\": true, "": null}, "other": [{"x": "\ud83d\ude00"}, -0.0]} "#;

/// Bytes that mean something in JSON, or that must not be in it.
const BYTES: &[u8] = b"\"\\{}[],:0-+.eEutn/ \n\x00\x1f\x7f\x80\xc3\xff";

fn read(text: &[u8]) -> Result<Vetted<Sample>, Report> {
    vetted::from_json(text)
}

fn has_syntax_error(report: &Report) -> bool {
    report.iter().any(|violation| violation.code() == "syntax")
}

#[test]
fn the_sample_is_json() {
    assert!(serde_json::from_str::<Value>(SAMPLE).is_ok());
    assert_eq!(vetted_tests::pointers(&read(SAMPLE.as_bytes()).unwrap_err()), ["/name pattern"]);
}

#[test]
fn a_sample_that_is_cut_off_anywhere_ends_too_early() {
    for end in 0..SAMPLE.trim_end().len() {
        let report = read(&SAMPLE.as_bytes()[..end]).unwrap_err();
        let last = report.iter().next_back().unwrap();
        assert_eq!(last.code(), "syntax", "cut off at {end}");
        assert!(last.offset().unwrap() <= end, "cut off at {end}: {report}");
    }
}

/// A byte for each byte of the sample, between each two, and for none.
fn mutations() -> impl Iterator<Item = Vec<u8>> {
    let sample = SAMPLE.as_bytes();
    (0..sample.len()).flat_map(move |position| {
        let with = move |range: std::ops::Range<usize>, bytes: &[u8]| {
            let mut text = sample.to_vec();
            text.splice(range, bytes.iter().copied());
            text
        };
        let replaced = BYTES.iter().map(move |byte| with(position..position + 1, &[*byte]));
        let inserted = BYTES.iter().map(move |byte| with(position..position, &[*byte]));
        replaced.chain(inserted).chain([with(position..position + 1, &[])])
    })
}

#[test]
fn any_byte_anywhere_is_judged_as_serde_json_judges_it() {
    let mut judged = [0, 0];
    for text in mutations() {
        let Some(is_json) = is_json_to_serde(&text) else { continue };
        judged[usize::from(is_json)] += 1;
        let is_json_to_us = read(&text).err().is_none_or(|report| !has_syntax_error(&report));
        let shown = String::from_utf8_lossy(&text);
        // What nobody reads may have half of a surrogate pair.
        let half_in_other = shown.split_once("other").is_some_and(|(_, other)| is_json_to_us && other.contains("\\ud"));
        assert!(is_json == is_json_to_us || half_in_other, "to serde_json: {is_json}, to us: {is_json_to_us}: {shown}");
    }
    assert!(judged[0] > 2_000 && judged[1] > 1_000, "{judged:?}");
}

#[test]
fn a_valid_document_stays_valid_with_space_anywhere_between_its_parts() {
    let parts = [
        "{",
        "\"name\"",
        ":",
        "\"a\"",
        ",",
        "\"counts\"",
        ":",
        "[",
        "1",
        ",",
        "2",
        "]",
        ",",
        "\"labels\"",
        ":",
        "{",
        "}",
        "}",
    ];
    for space in ["", " ", "\n", "\t", "\r\n", " \n\t\r "] {
        let text = format!("{space}{}{space}", parts.join(space));
        assert!(read(text.as_bytes()).is_ok(), "{text:?}");
    }
}
