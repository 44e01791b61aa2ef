//! validify: serde reads, then validify collects what breaks a rule.

use super::after_serde::{self, Check};
use crate::case::{Case, Contestant, Prepared, Type};
use crate::patterns::{BUCKET, IMPORT_ID, KEY, OWNER};
use serde::Deserialize;
use validify::{Validate, ValidationErrors};

pub const CONTESTANT: Contestant = Contestant { name: "validify", prepare };

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct StartImportRequest {
    #[validate(length(max = 64))]
    client_token: Option<String>,
    #[validate]
    s3_bucket_source: S3BucketSource,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct S3BucketSource {
    #[validate(regex(BUCKET))]
    s3_bucket: String,
    #[validate(length(equal = 12), regex(OWNER))]
    s3_bucket_owner: Option<String>,
    #[validate(regex(KEY))]
    s3_key: String,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct ImportTask {
    #[serde(rename = "importID")]
    #[validate(length(equal = 24), regex(IMPORT_ID))]
    import_id: String,
    #[validate(length(min = 19, max = 32))]
    creation_date_time: String,
    #[validate(length(min = 19, max = 32))]
    end_date_time: Option<String>,
    status: Status,
    #[validate(range(min = 0.0, max = 100.0))]
    progress_percentage: f32,
    #[validate]
    s3_bucket_source: S3BucketSource,
    summary: Summary,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Status {
    Pending,
    Started,
    Failed,
    Succeeded,
}

#[derive(Deserialize)]
struct Summary {
    applications: Counts,
    servers: Counts,
    waves: Counts,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Counts {
    created_count: u64,
    modified_count: u64,
}

#[derive(Deserialize, Validate)]
struct Batch {
    #[validate]
    records: Vec<Record>,
}

#[derive(Deserialize, Validate)]
struct Record {
    #[validate(length(min = 1, max = 64))]
    name: String,
    #[validate(range(min = 1., max = 100.))]
    amount: u32,
    #[validate(length(max = 10), iter(length(min = 1, max = 32)))]
    tags: Vec<String>,
    #[validate]
    origin: Origin,
}

#[derive(Deserialize, Validate)]
struct Origin {
    #[validate(length(min = 1, max = 32))]
    region: String,
    #[validate(range(max = 1023.))]
    shard: u32,
}

#[derive(Deserialize, Validate)]
struct Node {
    #[validate(length(min = 1, max = 32))]
    name: String,
    #[validate]
    child: Option<Box<Node>>,
}

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => after_serde::prepare::<Validify, StartImportRequest>(case),
        Type::ImportTask => after_serde::prepare::<Validify, ImportTask>(case),
        Type::Batch => after_serde::prepare::<Validify, Batch>(case),
        Type::Node => after_serde::prepare::<Validify, Node>(case),
        Type::Filter | Type::Message => None,
    }
}

struct Validify;

impl<T: Validate> Check<T> for Validify {
    type Errors = ValidationErrors;

    fn check(value: &T) -> Result<(), ValidationErrors> {
        value.validate()
    }

    fn places(errors: &ValidationErrors) -> Vec<String> {
        errors.errors().iter().map(|error| error.location().to_owned()).collect()
    }
}
