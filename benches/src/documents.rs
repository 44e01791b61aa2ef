//! The documents that the contestants are given.

use std::fmt::Write;

/// A StartImport request without a violation.
pub const START_IMPORT: &str = r#"{
  "clientToken": "b2b9f2f4-7c1e-4d5a-9d3c-0e7a6c1f8a55",
  "s3BucketSource": {
    "s3Bucket": "inventory-of-2024",
    "s3BucketOwner": "123456789012",
    "s3Key": "imports/2024/05/servers.csv"
  }
}"#;

/// A StartImport request with five violations, at four fields.
pub const START_IMPORT_BAD: &str = r#"{
  "clientToken": "b2b9f2f4-7c1e-4d5a-9d3c-0e7a6c1f8a55-b2b9f2f4-7c1e-4d5a-9d3c-0e7a6c1f8a55",
  "s3BucketSource": {
    "s3Bucket": "inventory of 2024",
    "s3BucketOwner": "12345678901",
    "s3Key": "imports/2024/05/servers.txt"
  }
}"#;

/// An import task without a violation.
pub const IMPORT_TASK: &str = r#"{
  "importID": "import-0123456789abcdefg",
  "creationDateTime": "2024-05-01T12:00:00Z",
  "endDateTime": "2024-05-01T12:34:56.789Z",
  "status": "SUCCEEDED",
  "progressPercentage": 99.5,
  "s3BucketSource": {
    "s3Bucket": "inventory-of-2024",
    "s3BucketOwner": "123456789012",
    "s3Key": "imports/2024/05/servers.csv"
  },
  "summary": {
    "applications": { "createdCount": 12, "modifiedCount": 3 },
    "servers": { "createdCount": 240, "modifiedCount": 17 },
    "waves": { "createdCount": 4, "modifiedCount": 0 }
  }
}"#;

/// An import task that has the right shape and five violations, at five fields.
pub const IMPORT_TASK_BAD: &str = r#"{
  "importID": "import-0123456789abcde_g",
  "creationDateTime": "2024-05-01",
  "endDateTime": "2024-05-01T12:34:56.789012345678901Z",
  "status": "SUCCEEDED",
  "progressPercentage": 100.5,
  "s3BucketSource": {
    "s3Bucket": "inventory of 2024",
    "s3BucketOwner": "123456789012",
    "s3Key": "imports/2024/05/servers.csv"
  },
  "summary": {
    "applications": { "createdCount": 12, "modifiedCount": 3 },
    "servers": { "createdCount": 240, "modifiedCount": 17 },
    "waves": { "createdCount": 4, "modifiedCount": 0 }
  }
}"#;

/// An import task with violations of five kinds: an absent field, an unknown variant, a number out of its range, a text
/// that doesn't match its pattern, and a value of another type.
pub const IMPORT_TASK_FIVE_KINDS: &str = r#"{
  "importID": "import-0123456789abcdefg",
  "endDateTime": "2024-05-01T12:34:56.789Z",
  "status": "RUNNING",
  "progressPercentage": 100.5,
  "s3BucketSource": {
    "s3Bucket": "inventory of 2024",
    "s3BucketOwner": "123456789012",
    "s3Key": "imports/2024/05/servers.csv"
  },
  "summary": {
    "applications": { "createdCount": 12, "modifiedCount": 3 },
    "servers": { "createdCount": "240", "modifiedCount": 17 },
    "waves": { "createdCount": 4, "modifiedCount": 0 }
  }
}"#;

/// A message whose texts can all be borrowed from the document.
pub const MESSAGE: &str = r#"{
  "id": "7f0c2d8e",
  "subject": "The import of 2024-05-01 has succeeded",
  "body": "All 240 servers of the inventory were created. Nothing is left to do for you.",
  "labels": ["import", "succeeded", "inventory-of-2024"]
}"#;

/// A batch of so many records without a violation.
pub fn batch(records: usize) -> String {
    records_with(records, |index| index % 100 + 1)
}

/// A batch of so many records, each with an amount that is too small.
pub fn batch_bad(records: usize) -> String {
    records_with(records, |_| 0)
}

fn records_with(records: usize, amount: fn(usize) -> usize) -> String {
    let mut json = String::from(r#"{"records":["#);
    for index in 0..records {
        let comma = if index == 0 { "" } else { "," };
        let (amount, shard) = (amount(index), index % 1024);
        write!(
            json,
            r#"{comma}{{"name":"record-{index:05}","amount":{amount},"tags":["new","imported","checked"],"origin":{{"region":"eu-central-1","shard":{shard}}}}}"#
        )
        .expect("a string takes everything");
    }
    json.push_str("]}");
    json
}

/// So many structs within one another, without a violation.
pub fn chain(depth: usize) -> String {
    let mut json = r#"{"name":"node","child":"#.repeat(depth - 1);
    json.push_str(r#"{"name":"leaf"}"#);
    json.push_str(&"}".repeat(depth - 1));
    json
}

/// So many filters within one another, of which each is of the second variant. The innermost one has the value.
pub fn filter(depth: usize, value: &str) -> String {
    let mut json = r#"{"filters":["#.repeat(depth - 1);
    write!(json, r#"{{"field":"region","value":{value}}}"#).expect("a string takes everything");
    json.push_str(&r#"],"any":true}"#.repeat(depth - 1));
    json
}
