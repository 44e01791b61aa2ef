//! nutype: types that can only be made of good values. serde reads, and stops at the first bad one.

use crate::case::{Case, Contestant, Prepared, Type, Work, made, reads};
use crate::patterns::{BUCKET, IMPORT_ID, KEY, OWNER};
use nutype::nutype;
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub const CONTESTANT: Contestant = Contestant { name: "nutype", prepare };

#[nutype(derive(Deserialize), validate(len_char_max = 64))]
struct ClientToken(String);

#[nutype(derive(Deserialize), validate(regex = BUCKET))]
struct Bucket(String);

#[nutype(derive(Deserialize), validate(len_char_min = 12, len_char_max = 12, regex = OWNER))]
struct Owner(String);

#[nutype(derive(Deserialize), validate(regex = KEY))]
struct Key(String);

#[nutype(derive(Deserialize), validate(len_char_min = 24, len_char_max = 24, regex = IMPORT_ID))]
struct ImportId(String);

#[nutype(derive(Deserialize), validate(len_char_min = 19, len_char_max = 32))]
struct DateTime(String);

#[nutype(derive(Deserialize), validate(greater_or_equal = 0.0, less_or_equal = 100.0))]
struct Percentage(f32);

#[nutype(derive(Deserialize), validate(len_char_min = 1, len_char_max = 64))]
struct Name(String);

#[nutype(derive(Deserialize), validate(len_char_min = 1, len_char_max = 32))]
struct Label(String);

#[nutype(derive(Deserialize), validate(greater_or_equal = 1, less_or_equal = 100))]
struct Amount(u32);

#[nutype(derive(Deserialize), validate(predicate = |tags| tags.len() <= 10))]
struct Tags(Vec<Label>);

#[nutype(derive(Deserialize), validate(less_or_equal = 1023))]
struct Shard(u32);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StartImportRequest {
    client_token: Option<ClientToken>,
    s3_bucket_source: S3BucketSource,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct S3BucketSource {
    s3_bucket: Bucket,
    s3_bucket_owner: Option<Owner>,
    s3_key: Key,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ImportTask {
    #[serde(rename = "importID")]
    import_id: ImportId,
    creation_date_time: DateTime,
    end_date_time: Option<DateTime>,
    status: Status,
    progress_percentage: Percentage,
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

#[derive(Deserialize)]
struct Batch {
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Record {
    name: Name,
    amount: Amount,
    tags: Tags,
    origin: Origin,
}

#[derive(Deserialize)]
struct Origin {
    region: Label,
    shard: Shard,
}

#[derive(Deserialize)]
struct Node {
    name: Label,
    child: Option<Box<Node>>,
}

fn prepare(case: &Case) -> Option<Prepared> {
    if case.work != Work::Read {
        return None;
    }
    match case.ty {
        Type::StartImport => prepare_as::<StartImportRequest>(case),
        Type::ImportTask => prepare_as::<ImportTask>(case),
        Type::Batch => prepare_as::<Batch>(case),
        Type::Node => prepare_as::<Node>(case),
        Type::Filter | Type::Message => None,
    }
}

fn prepare_as<T: DeserializeOwned>(case: &Case) -> Option<Prepared> {
    reads(case, |json| made(serde_json::from_slice::<T>(json)), |_| Vec::new())
}
