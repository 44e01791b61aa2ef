use crate::judge::{Judge, violations};
use serde_json::{Value, json};
use vetted::start_import::{ImportStatus, ImportTask, ImportTaskSummaryWaves, StartImportResponse};

fn sound() -> Value {
    json!({
        "importTask": {
            "creationDateTime": "2024-05-01T12:00:00Z",
            "endDateTime": "2024-05-01T12:00:00.5Z",
            "importID": "import-0123456789abcDEFg",
            "progressPercentage": 42.5,
            "s3BucketSource": { "s3Bucket": "bucket", "s3Key": "servers.csv" },
            "status": "STARTED",
            "summary": {
                "applications": { "createdCount": 1, "modifiedCount": 2 },
                "servers": { "createdCount": 3, "modifiedCount": 4 },
                "waves": { "createdCount": 5, "modifiedCount": 6 },
            },
        },
    })
}

#[test]
fn everything_but_the_properties_of_a_source_is_optional() {
    let sound = sound();
    let judge = Judge::of::<StartImportResponse>(&sound);
    judge.is_optional("/importTask");
    let task = sound["importTask"].as_object().unwrap();
    for property in task.keys() {
        judge.is_optional(&format!("/importTask/{property}"));
    }
    let summary = task["summary"].as_object().unwrap();
    for (kind, counts) in summary {
        judge.is_optional(&format!("/importTask/summary/{kind}"));
        for count in counts.as_object().unwrap().keys() {
            judge.is_optional(&format!("/importTask/summary/{kind}/{count}"));
        }
    }
    judge.is_required("/importTask/s3BucketSource/s3Bucket");
    judge.is_required("/importTask/s3BucketSource/s3Key");
    assert_eq!(violations::<StartImportResponse>(&json!({})), [""; 0]);
}

#[test]
fn a_date_has_19_to_32_characters_and_is_in_utc() {
    let sound = sound();
    let judge = Judge::of::<StartImportResponse>(&sound);
    for pointer in ["/importTask/creationDateTime", "/importTask/endDateTime"] {
        let shortest = "999-12-31T23:59:59Z";
        let longest = "2024-05-01T12:00:00.12345678901Z";
        assert_eq!((shortest.len(), longest.len()), (19, 32));
        judge.accepts(pointer, [shortest, longest, "2024-02-31T00:00:00Z"]);
        judge.rejects(pointer, &["len"], ["99-12-31T23:59:59Z", "2024-05-01T12:00:00.123456789012Z"]);
        let wrong = [
            "0024-05-01T12:00:00Z",
            "2024-00-01T12:00:00Z",
            "2024-13-01T12:00:00Z",
            "2024-05-00T12:00:00Z",
            "2024-05-32T12:00:00Z",
            "2024-05-01T24:00:00Z",
            "2024-05-01T12:60:00Z",
            "2024-05-01T12:00:60Z",
            "2024-05-01 12:00:00Z",
            "2024-05-01T12:00:00.Z",
            "2024-05-01T12:00:00z",
            "2024-05-01T12:00:00+00:00",
            "2024-05-01T12:00:00Z\n",
        ];
        judge.rejects(pointer, &["pattern"], wrong);
        judge.rejects(pointer, &["type"], [1_714_564_800]);
    }
}

#[test]
fn an_identifier_has_24_characters() {
    let sound = sound();
    let judge = Judge::of::<StartImportResponse>(&sound);
    let pointer = "/importTask/importID";
    judge.rejects(pointer, &["len", "pattern"], ["", "import-0123456789abcDEF", "import-0123456789abcDEFgh"]);
    judge.rejects(pointer, &["pattern"], ["export-0123456789abcDEFg", "import-0123456789abcDEF_"]);
}

#[test]
fn a_percentage_is_any_number_that_a_32_bit_float_reaches() {
    let sound = sound();
    let judge = Judge::of::<StartImportResponse>(&sound);
    let pointer = "/importTask/progressPercentage";
    judge.accepts(pointer, [0.0, -0.0, 33.3, 100.0, -1.0, f64::from(f32::MAX), f64::from(f32::MIN)]);
    judge.accepts(pointer, [100]);
    judge.rejects(pointer, &["range"], [3.5e38, -3.5e38, f64::MAX]);
    judge.rejects(pointer, &["type"], [json!("100"), json!(true)]);
}

#[test]
fn a_status_is_one_of_four() {
    let sound = sound();
    let judge = Judge::of::<StartImportResponse>(&sound);
    judge.accepts("/importTask/status", ["PENDING", "STARTED", "FAILED", "SUCCEEDED"]);
    judge.rejects("/importTask/status", &["unknown_variant"], ["", "pending", "Started", "DONE"]);
    judge.rejects("/importTask/status", &["type"], [json!(0), json!({ "PENDING": {} })]);
    let written = [ImportStatus::Pending, ImportStatus::Started, ImportStatus::Failed, ImportStatus::Succeeded];
    assert_eq!(serde_json::to_value(written).unwrap(), json!(["PENDING", "STARTED", "FAILED", "SUCCEEDED"]));
}

#[test]
fn counts_are_64_bit_numbers_from_0() {
    let sound = sound();
    let judge = Judge::of::<StartImportResponse>(&sound);
    for kind in ["applications", "servers", "waves"] {
        for count in ["createdCount", "modifiedCount"] {
            let pointer = format!("/importTask/summary/{kind}/{count}");
            judge.accepts(&pointer, [json!(0), json!(i64::MAX), json!(7.0), json!(-0.0)]);
            judge.rejects(
                &pointer,
                &["range"],
                [json!(-1), json!(i64::MIN), json!(i64::MAX as u64 + 1), json!(u64::MAX)],
            );
            judge.rejects(&pointer, &["type"], [json!(1.5), json!("1"), json!(false)]);
        }
    }
}

#[test]
fn reading_and_writing_lose_nothing() {
    let text = r#"{"progressPercentage":33.333333333,"summary":{"waves":{"createdCount":9223372036854775807}}}"#;
    let task = vetted::from_json::<ImportTask>(text.as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&task).unwrap(), text);
    let nothing = vetted::from_json::<ImportTaskSummaryWaves>(br#"{ "createdCount": null }"#).unwrap();
    assert_eq!(serde_json::to_string(&nothing).unwrap(), "{}", "what is absent is left out");
}
