//! What is printed, exactly.

use crate::support::run;
use serde_json::{Value, json};

#[test]
fn text_is_a_line_a_violation_and_a_count() {
    let run = run(&["check", "good/request.json", "bad/request.json", "bad/request-missing.json"]);
    let expected = r"bad/request.json:2:18: /clientToken: must have a length of at most 64, has 73 [len]
bad/request.json:4:17: /s3BucketSource/s3Bucket: must match the pattern ^[a-zA-Z0-9.\-_]{1,255}$ [pattern]
bad/request.json:5:22: /s3BucketSource/s3BucketOwner: must have a length of 12, has 11 [len]
bad/request.json:5:22: /s3BucketSource/s3BucketOwner: must match the pattern [0-9]{12,} [pattern]
bad/request.json:6:14: /s3BucketSource/s3Key: must match the pattern ^[^\x00]{1,1020}\.csv$ [pattern]
bad/request-missing.json:1:61: /s3BucketSource/s3Bucket: must be there and not null [required]
bad/request-missing.json:1:47: /s3BucketSource/s3Key: must be there and not null [required]
7 problems in 2 of 3 files
";
    assert_eq!((run.out.as_str(), run.err.as_str(), run.code), (expected, "", 1));
}

#[test]
fn text_says_so_when_nothing_is_wrong() {
    let run = run(&["check", "good/request.json", "good/request-minimal.json"]);
    assert_eq!((run.out.as_str(), run.err.as_str(), run.code), ("no problems in 2 files\n", "", 0));
}

#[test]
fn json_is_problem_details_a_line_for_each_file_that_is_not_valid() {
    let run =
        run(&["check", "--format", "json", "bad/request-types.json", "good/request.json", "bad/request-cut-off.json"]);
    let lines: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let errors = json!([
        {
            "pointer": "/clientToken",
            "code": "type",
            "detail": "must be a string, is a number",
            "params": { "expected": "a string", "found": "a number" },
        },
        {
            "pointer": "/s3BucketSource",
            "code": "type",
            "detail": "must be an object, is an array",
            "params": { "expected": "an object", "found": "an array" },
        },
    ]);
    let cut_off = json!([{
        "pointer": "/s3BucketSource/s3Bucket",
        "code": "syntax",
        "detail": "the document ends too early",
        "params": { "line": 3, "column": 31 },
    }]);
    let problem = |file: &str, detail: &str, errors: &Value| {
        json!({
            "file": file,
            "type": "about:blank",
            "title": "The request is not valid.",
            "status": 400,
            "detail": detail,
            "errors": errors,
        })
    };
    let expected = [
        problem("bad/request-types.json", "2 problems", &errors),
        problem("bad/request-cut-off.json", "1 problem", &cut_off),
    ];
    assert_eq!(lines, expected);
    assert_eq!((run.err.as_str(), run.code), ("", 1));
}

#[test]
fn aws_is_the_body_of_the_exception_a_line_for_each_file_that_is_not_valid() {
    let run =
        run(&["check", "--format", "aws", "bad/request-missing.json", "good/request.json", "bad/request-cut-off.json"]);
    let expected = concat!(
        r#"{"fieldList":[{"message":"Value at '/s3BucketSource/s3Bucket' failed to satisfy constraint: Member must not be null","#,
        r#""name":"/s3BucketSource/s3Bucket"},"#,
        r#"{"message":"Value at '/s3BucketSource/s3Key' failed to satisfy constraint: Member must not be null","#,
        r#""name":"/s3BucketSource/s3Key"}],"#,
        r#""message":"2 validation errors detected. "#,
        r#"Value at '/s3BucketSource/s3Bucket' failed to satisfy constraint: Member must not be null; "#,
        r#"Value at '/s3BucketSource/s3Key' failed to satisfy constraint: Member must not be null","#,
        r#""reason":"fieldValidationFailed"}"#,
        "\n",
        r#"{"fieldList":[{"message":"The body is not JSON: the document ends too early, at line 3, column 31","#,
        r#""name":"/s3BucketSource/s3Bucket"}],"#,
        r#""message":"The body is not JSON: the document ends too early, at line 3, column 31","reason":"cannotParse"}"#,
        "\n",
    );
    assert_eq!((run.out.as_str(), run.err.as_str(), run.code), (expected, "", 1));
}

#[test]
fn a_cut_report_says_so_in_every_format() {
    let many = format!("{{\"errors\": [{}]}}", ["1"; 101].join(","));
    let arguments = |format| ["check", "--as", "ConflictException", "--format", format, "-"];
    let json = crate::support::run_on(many.as_bytes(), &arguments("json"));
    let problem: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&problem["cut"], &problem["detail"]), (&json!(true), &json!("more than 100 problems")));
    let text = crate::support::run_on(many.as_bytes(), &arguments("text"));
    assert!(text.out.ends_with("\nmore than 100 problems in 1 of 1 file\n"), "{}", text.out);
}
