use crate::judge::{Judge, characters, violations};
use serde_json::{Value, json};
use vetted::start_import::{S3BucketSource, StartImportRequest};

fn sound() -> Value {
    json!({
        "clientToken": "t",
        "s3BucketSource": { "s3Bucket": "bucket", "s3BucketOwner": "123456789012", "s3Key": "servers.csv" },
    })
}

#[test]
fn a_client_token_is_optional_and_has_at_most_64_characters() {
    let sound = sound();
    let judge = Judge::of::<StartImportRequest>(&sound);
    judge.is_optional("/clientToken");
    judge.accepts("/clientToken", [String::new(), characters(64)]);
    judge.rejects("/clientToken", &["len"], [characters(65)]);
    judge.rejects("/clientToken", &["type"], [json!(7), json!(true), json!([]), json!({})]);
}

#[test]
fn a_source_is_required_and_an_object() {
    let sound = sound();
    let judge = Judge::of::<StartImportRequest>(&sound);
    judge.is_required("/s3BucketSource");
    judge.rejects("/s3BucketSource", &["type"], [json!("servers.csv"), json!(["bucket", null, "servers.csv"])]);
}

#[test]
fn a_bucket_is_required_and_has_1_to_255_characters_of_few_kinds() {
    let sound = sound();
    let judge = Judge::of::<StartImportRequest>(&sound);
    judge.is_required("/s3BucketSource/s3Bucket");
    judge.accepts("/s3BucketSource/s3Bucket", ["b".into(), "aZ0.-_".to_owned(), "b".repeat(255)]);
    let wrong = [String::new(), "b".repeat(256), "a/b".into(), "a b".into(), "büro".into(), "bucket\n".into()];
    judge.rejects("/s3BucketSource/s3Bucket", &["pattern"], wrong);
    judge.rejects("/s3BucketSource/s3Bucket", &["type"], [json!(1)]);
}

#[test]
fn an_owner_is_optional_and_has_12_digits() {
    let sound = sound();
    let judge = Judge::of::<StartImportRequest>(&sound);
    judge.is_optional("/s3BucketSource/s3BucketOwner");
    judge.accepts("/s3BucketSource/s3BucketOwner", ["000000000000"]);
    judge.rejects("/s3BucketSource/s3BucketOwner", &["len"], ["1234567890123"]);
    judge.rejects("/s3BucketSource/s3BucketOwner", &["len", "pattern"], ["", "12345678901"]);
    // The second is in Arabic digits.
    judge.rejects("/s3BucketSource/s3BucketOwner", &["pattern"], ["12345678901a", "١٢٣٤٥٦٧٨٩٠١٢"]);
    judge.rejects("/s3BucketSource/s3BucketOwner", &["type"], [json!(123_456_789_012_u64)]);
}

#[test]
fn a_key_is_required_and_has_1_to_1020_characters_before_its_suffix() {
    let sound = sound();
    let judge = Judge::of::<StartImportRequest>(&sound);
    judge.is_required("/s3BucketSource/s3Key");
    let sound = ["a.csv".into(), "a\n\u{2028}.csv".into(), ".csv.csv".into(), characters(1_020) + ".csv"];
    judge.accepts("/s3BucketSource/s3Key", sound);
    let wrong = [String::new(), ".csv".into(), "a.CSV".into(), "acsv".into(), "a.csv\n".into(), "\0.csv".into()];
    judge.rejects("/s3BucketSource/s3Key", &["pattern"], wrong);
    judge.rejects("/s3BucketSource/s3Key", &["pattern"], [characters(1_021) + ".csv"]);
}

#[test]
fn unknown_properties_are_ignored() {
    let mut document = sound();
    document["dryRun"] = true.into();
    document["s3BucketSource"]["s3Region"] = "eu-central-1".into();
    assert_eq!(violations::<StartImportRequest>(&document), [""; 0]);
}

#[test]
fn every_violation_is_reported_at_once_in_the_order_of_the_document() {
    let document = json!({
        "clientToken": characters(65),
        "s3BucketSource": { "s3Bucket": 5, "s3BucketOwner": "x" },
    });
    let expected = [
        "/clientToken len",
        "/s3BucketSource/s3Bucket type",
        "/s3BucketSource/s3BucketOwner len",
        "/s3BucketSource/s3BucketOwner pattern",
        "/s3BucketSource/s3Key required",
    ];
    assert_eq!(violations::<StartImportRequest>(&document), expected);
}

#[test]
fn a_source_stands_alone_too() {
    assert_eq!(violations::<S3BucketSource>(&json!({})), ["/s3Bucket required", "/s3Key required"]);
    assert_eq!(violations::<S3BucketSource>(&json!(null)), [" required"]);
}
