use crate::agreement::{Difference, judges, judges_by};
use serde_json::{Map, Number, Value};
use std::ops::{Bound, Range, RangeFrom, RangeInclusive, RangeTo};
use std::time::{Duration, SystemTime};

#[test]
fn durations_have_one_form() {
    judges::<Duration>()
        .accept(&[r#"{ "secs": 0, "nanos": 0 }"#, r#"{ "nanos": 999999999, "secs": 18446744073709551615 }"#])
        .refuse(&[
            "null",
            "1",
            "{}",
            "[]",
            r#"{ "secs": 1 }"#,
            r#"{ "nanos": 1 }"#,
            r#"{ "secs": -1, "nanos": 0 }"#,
            r#"{ "secs": 1, "nanos": null }"#,
            r#"{ "secs": 1, "nanos": 4294967296 }"#,
            r#"{ "secs": 18446744073709551615, "nanos": 1000000000 }"#,
            r#"{ "secs": 1, "nanos": 0, "other": 0 }"#,
        ])
        .differ(
            Difference::CarriedNanoseconds,
            &[r#"{ "secs": 1, "nanos": 1000000000 }"#, r#"{ "secs": 1, "nanos": 4294967295 }"#],
        )
        .differ(Difference::ArrayForObject, &["[1, 2]"])
        .differ(Difference::IntegralFloat, &[r#"{ "secs": 1.0, "nanos": 0 }"#]);
}

#[test]
fn points_of_time_go_as_far_as_the_clock() {
    judges::<SystemTime>()
        .accept(&[
            r#"{ "secs_since_epoch": 0, "nanos_since_epoch": 999999999 }"#,
            r#"{ "secs_since_epoch": 1700000000, "nanos_since_epoch": 0 }"#,
        ])
        .refuse(&[
            "null",
            "{}",
            r#"{ "secs_since_epoch": 18446744073709551615, "nanos_since_epoch": 0 }"#,
            r#"{ "secs_since_epoch": -1, "nanos_since_epoch": 0 }"#,
            r#"{ "secs": 1, "nanos": 0 }"#,
        ])
        .differ(Difference::CarriedNanoseconds, &[r#"{ "secs_since_epoch": 0, "nanos_since_epoch": 1000000000 }"#])
        .differ(Difference::ArrayForObject, &["[1, 2]"]);
}

#[cfg(target_os = "linux")]
#[test]
fn the_last_second_of_the_clock_is_accepted_and_the_next_is_not() {
    judges::<SystemTime>()
        .accept(&[r#"{ "secs_since_epoch": 9223372036854775807, "nanos_since_epoch": 999999999 }"#])
        .refuse(&[r#"{ "secs_since_epoch": 9223372036854775808, "nanos_since_epoch": 0 }"#]);
}

#[test]
fn ranges() {
    judges::<Range<u8>>()
        .accept(&[r#"{ "start": 1, "end": 2 }"#, r#"{ "end": 1, "start": 2 }"#])
        .refuse(&["null", "{}", r#"{ "start": 1 }"#, r#"{ "start": 1, "end": 256 }"#])
        .refuse(&[r#"{ "start": 1, "end": 2, "step": 1 }"#])
        .differ(Difference::ArrayForObject, &["[1, 2]"]);
    judges::<RangeInclusive<String>>()
        .accept(&[r#"{ "start": "a", "end": "b" }"#])
        .refuse(&["[]", r#"{ "start": "a", "end": null }"#]);
    judges::<RangeFrom<u8>>().accept(&[r#"{ "start": 1 }"#]).refuse(&["{}", r#"{ "end": 1 }"#]);
    judges::<RangeTo<u8>>().accept(&[r#"{ "end": 1 }"#]).refuse(&["{}", r#"{ "start": 1 }"#]);
    let report = vetted::from_json::<Range<u8>>(br#"{ "end": 256 }"#).unwrap_err();
    assert_eq!(report.to_string(), "/end: must be 0 to 255 [range]\n/start: must be there and not null [required]");
}

#[test]
fn an_absent_end_that_is_optional_is_none() {
    let range = vetted::from_json::<Range<Option<u8>>>(br#"{ "start": 1 }"#).map(vetted::Vetted::into_inner);
    assert_eq!(range.ok(), Some(Some(1)..None));
}

#[test]
fn results() {
    judges::<Result<u8, String>>()
        .accept(&[r#"{ "Ok": 1 }"#, r#"{ "Err": "a" }"#])
        .refuse(&["null", "{}", "1", "\"Ok\"", r#"{ "Ok": "a" }"#, r#"{ "Err": 1 }"#, r#"{ "Other": 1 }"#])
        .refuse(&[r#"{ "Ok": 1, "Err": "a" }"#, r#"{ "ok": 1 }"#, "[\"Ok\", 1]"]);
}

#[test]
fn bounds() {
    judges::<Bound<i8>>()
        .accept(&["\"Unbounded\"", r#"{ "Included": 1 }"#, r#"{ "Excluded": -1 }"#])
        .refuse(&["null", "{}", "1", "\"Included\"", "\"unbounded\"", r#"{ "Included": 128 }"#])
        .refuse(&[r#"{ "Included": 1, "Excluded": 1 }"#, r#"{ "Unbounded": 1 }"#])
        .differ(Difference::NullForUnitVariant, &[r#"{ "Unbounded": null }"#]);
}

#[test]
fn documents_without_a_type() {
    judges::<Value>()
        .accept(&["null", "true", "1", "-1", "1.0", "-0", "1e2", "\"a\"", "[]", "{}"])
        .accept(&["18446744073709551616", "-9223372036854775809", "0.1", "1e308", "123456789012345678901234567890"])
        .accept(&[r#"{ "a": [1, { "b": null }], "c": "\u0000" }"#])
        .refuse(&["1e400", "-1e999"])
        .differ(Difference::DuplicateKey, &[r#"{ "a": 1, "a": 2 }"#]);
    judges::<Number>().accept(&["0", "-0", "1.5", "1e2", "18446744073709551615"]).refuse(&["null", "\"1\"", "[]"]);
    judges::<Map<String, Value>>()
        .accept(&["{}", r#"{ "a": null, "b": { "c": [] } }"#])
        .refuse(&["null", "[]", "1", "\"\""]);
    judges_by::<Option<Value>, _>(|value| value).accept(&["null", "1"]);
}
