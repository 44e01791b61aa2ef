//! Documents that are out of proportion.

use crate::support::run_on;

/// A debug build takes seconds where a release build takes milliseconds; nothing may take minutes.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(60);

#[track_caller]
fn assert_prints(name: &str, document: &str, code: i32, expected: &str) {
    let start = std::time::Instant::now();
    let run = run_on(document.as_bytes(), &["check", "--as", name, "-"]);
    assert_eq!((run.out.as_str(), run.err.as_str(), run.code), (expected, "", code));
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
}

#[test]
fn a_hundred_thousand_nested_arrays() {
    let nested = "[".repeat(100_000) + &"]".repeat(100_000);
    let violation = "must be an object, is an array [type]\n1 problem in 1 of 1 file\n";
    assert_prints("request", &nested, 1, &format!("<stdin>:1:1: {violation}"));
    // Where it is ignored, and where a list is expected.
    assert_prints("ImportTask", &format!(r#"{{"ignored": {nested}}}"#), 0, "no problems in 1 file\n");
    let list = format!(r#"{{"fieldList": {nested}}}"#);
    assert_prints("ValidationException", &list, 1, &format!("<stdin>:1:16: /fieldList/0: {violation}"));
    let cut_off = "<stdin>:1:100001: the document ends too early [syntax]\n";
    let open = run_on("[".repeat(100_000).as_bytes(), &["check", "-"]);
    assert_eq!(open.code, 1);
    assert!(open.out.contains(cut_off), "{}", open.out);
}

#[test]
fn a_text_of_50_megabytes() {
    let text = "\u{e4}".repeat(25_000_000);
    let document = format!(r#"{{"clientToken": "{text}", "s3BucketSource": 1}}"#);
    let expected = "<stdin>:1:17: /clientToken: must have a length of at most 64, has 25000000 [len]\n\
                    <stdin>:1:25000039: /s3BucketSource: must be an object, is a number [type]\n\
                    2 problems in 1 of 1 file\n";
    assert_prints("request", &document, 1, expected);
}

#[test]
fn a_hundred_thousand_unknown_fields() {
    let unknown: Vec<String> = (0..100_000).map(|index| format!("\"field{index}\": [{index}],\n")).collect();
    let unknown = unknown.concat();
    let document = format!(r#"{{{unknown} "s3BucketSource": {{"s3Bucket": "b", "s3Key": "a.csv"}}}}"#);
    assert_prints("request", &document, 0, "no problems in 1 file\n");
    let bad = format!(r#"{{{unknown} "s3BucketSource": {{"s3Bucket": "b", "s3Key": ""}}}}"#);
    let run = run_on(bad.as_bytes(), &["check", "-"]);
    assert!(run.out.starts_with("<stdin>:100001:47: /s3BucketSource/s3Key: must match the pattern"), "{}", run.out);
}

#[test]
fn a_list_of_500_000_bad_elements() {
    let document = format!("{{\"fieldList\": [\n{}\n]}}", vec!["7"; 500_000].join(",\n"));
    let mut expected: Vec<String> = (0..100)
        .map(|index| format!("<stdin>:{}:1: /fieldList/{index}: must be an object, is a number [type]\n", index + 2))
        .collect();
    expected.push("<stdin>: and more: only the first 100 problems are shown\n".into());
    expected.push("more than 100 problems in 1 of 1 file\n".into());
    assert_prints("ValidationException", &document, 1, &expected.concat());
}

#[test]
fn a_million_duplicates() {
    let document = format!("{{{}\"message\": \"\"}}", "\"message\": \"\",".repeat(1_000_000));
    let run = run_on(document.as_bytes(), &["check", "--as", "ValidationException", "-"]);
    assert_eq!(run.code, 1);
    assert!(run.out.ends_with("\nmore than 100 problems in 1 of 1 file\n"), "{}", run.out);
}
