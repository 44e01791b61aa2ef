//! Documents that nobody wants to get. They come by standard input.

use crate::support::{Run, run_on};

/// The violations in a request, without the file's name.
#[track_caller]
fn assert_violations(document: impl AsRef<[u8]>, violations: &[&str]) {
    assert_violations_as("request", document, violations);
}

#[track_caller]
fn assert_violations_as(name: &str, document: impl AsRef<[u8]>, violations: &[&str]) {
    let Run { code, out, err } = run_on(document.as_ref(), &["check", "--as", name, "-"]);
    let plural = if violations.len() == 1 { "" } else { "s" };
    let mut expected: Vec<String> = violations.iter().map(|violation| format!("<stdin>:{violation}\n")).collect();
    expected.push(format!("{} problem{plural} in 1 of 1 file\n", violations.len()));
    assert_eq!((out, err, code), (expected.concat(), String::new(), 1));
}

const MISSING: &str = "must be there and not null [required]";

#[test]
fn an_empty_file() {
    assert_violations("", &["1:1: it is empty, and a document must have a value [syntax]"]);
    assert_violations("\n \n", &["3:1: it is empty, and a document must have a value [syntax]"]);
}

#[test]
fn what_is_not_json() {
    assert_violations("hello", &["1:1: a value is expected [syntax]"]);
    assert_violations("{ clientToken: 1 }", &["1:3: a name in double quotes is expected [syntax]"]);
    assert_violations("<html></html>", &["1:1: a value is expected [syntax]"]);
}

#[test]
fn a_document_that_is_cut_off() {
    assert_violations("{\n  \"clientToken\": \"abc", &["2:22: /clientToken: the document ends too early [syntax]"]);
    assert_violations("{\"clientToken\": \"abc\"", &["1:22: the document ends too early [syntax]"]);
}

#[test]
fn trailing_garbage() {
    let request = r#"{"s3BucketSource": {"s3Bucket": "b", "s3Key": "a.csv"}}"#;
    assert_violations(format!("{request}\n}}"), &["2:1: it goes on after its end [syntax]"]);
    assert_violations(format!("{request} {request}"), &["1:57: it goes on after its end [syntax]"]);
}

#[test]
fn bytes_that_are_not_utf_8() {
    assert_violations(b"\xff\xfe{\0}\0", &["1:1: it goes on with bytes that are not UTF-8 [syntax]"]);
    let token = b"{\"clientToken\": \"\xc3\xa4\xc3(\"}";
    assert_violations(token, &["1:19: /clientToken: it goes on with bytes that are not UTF-8 [syntax]"]);
    let at_end = b"{\"s3BucketSource\": {\"s3Bucket\": \"b\", \"s3Key\": \"a.csv\"}}\n\xff";
    assert_violations(at_end, &["2:1: it goes on with bytes that are not UTF-8 [syntax]"]);
}

#[test]
fn a_byte_order_mark() {
    let violation = "1:1: it starts with a byte order mark, which JSON must not have [syntax]";
    assert_violations("\u{feff}{}", &[violation]);
}

#[test]
fn half_of_a_surrogate_pair() {
    let violation = "must not have half of a surrogate pair, which is no character [syntax]";
    let key = r#"{"s3BucketSource": {"s3Bucket": "b", "s3Key": "\ud83d.csv"}}"#;
    assert_violations(key, &[&format!("1:47: /s3BucketSource/s3Key: {violation}")]);
}

#[test]
fn another_value_than_an_object() {
    assert_violations("[]", &["1:1: must be an object, is an array [type]"]);
    assert_violations("[{}, 1]", &["1:1: must be an object, is an array [type]"]);
    assert_violations("null", &[&format!("1:1: {MISSING}")]);
    assert_violations(" \"text\"", &["1:2: must be an object, is a string [type]"]);
    assert_violations("-1", &["1:1: must be an object, is a number [type]"]);
    assert_violations("true", &["1:1: must be an object, is a boolean [type]"]);
}

#[test]
fn numbers_out_of_reach() {
    let count = "1:18: /createdCount: must be -9223372036854775808 to 9223372036854775807 [range]";
    for number in ["1e400", "-1e400", "18446744073709551616", "-18446744073709551616", "9223372036854775808"] {
        assert_violations_as("ImportTaskSummaryWaves", format!(r#"{{"createdCount": {number}}}"#), &[count]);
    }
    let progress = "1:24: /progressPercentage: must be -1.7976931348623157e308 to 1.7976931348623157e308 [range]";
    assert_violations_as("ImportTask", r#"{"progressPercentage": 1e400}"#, &[progress]);
}

#[test]
fn minus_zero_is_zero() {
    for number in ["-0", "-0.0", "0e400", "-0E-400"] {
        let document = format!(r#"{{"createdCount": {number}}}"#);
        let run = run_on(document.as_bytes(), &["check", "--as", "ImportTaskSummaryWaves", "-"]);
        assert_eq!((run.code, run.out.as_str()), (0, "no problems in 1 file\n"), "{number}");
    }
    assert_violations_as(
        "ServiceQuotaExceededException",
        r#"{"quotaValue": -0}"#,
        &["1:16: /quotaValue: must be at least 1 [range]"],
    );
}

#[test]
fn numbers_that_json_does_not_have() {
    for number in ["+1", "01", "1.", ".5", "0x1", "NaN", "Infinity", "1e"] {
        let document = format!(r#"{{"createdCount": {number}}}"#);
        let run = run_on(document.as_bytes(), &["check", "--as", "ImportTaskSummaryWaves", "-"]);
        assert_eq!(run.code, 1, "{number}");
        assert!(run.out.contains("[syntax]\n1 problem in"), "{number}: {}", run.out);
    }
}

#[test]
fn the_same_field_twice() {
    let twice = r#"{"clientToken": "a",
 "clientToken": "b", "s3BucketSource": {"s3Bucket": "b", "s3Key": "a.csv"}}"#;
    assert_violations(twice, &["2:2: /clientToken: must not be there more than once [duplicate_field]"]);
    // A name is what it says, however it is escaped.
    let escaped = r#"{"s3Bucket": "b", "s3\u0042ucket": "b", "s3Key": "a.csv"}"#;
    let violation = "1:19: /s3Bucket: must not be there more than once [duplicate_field]";
    assert_violations_as("S3BucketSource", escaped, &[violation]);
}

#[test]
fn what_is_wrong_never_repeats_the_document() {
    let document = br#"{"clientToken": {"secret": 1}, "s3BucketSource": {"s3Bucket": "se cret", "s3Key": "secret"}}"#;
    for format in ["text", "json", "aws"] {
        let run = run_on(document, &["check", "--format", format, "-"]);
        assert_eq!(run.code, 1);
        assert!(!run.out.contains("secret") && !run.out.contains("se cret"), "{}", run.out);
    }
}
