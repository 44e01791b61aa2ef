//! serde_valid: serde reads, then serde_valid collects what breaks a rule.

use super::after_serde::{self, Check};
use crate::case::{Case, Contestant, Prepared, Type};
use serde::Deserialize;
use serde_valid::Validate;
use serde_valid::validation::Errors;

pub const CONTESTANT: Contestant = Contestant { name: "serde_valid", prepare };

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct StartImportRequest {
    #[validate(max_length = 64)]
    client_token: Option<String>,
    #[validate]
    s3_bucket_source: S3BucketSource,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct S3BucketSource {
    #[validate(pattern = r"^[a-zA-Z0-9.\-_]{1,255}$")]
    s3_bucket: String,
    #[validate(min_length = 12)]
    #[validate(max_length = 12)]
    #[validate(pattern = r"^[0-9]{12}$")]
    s3_bucket_owner: Option<String>,
    #[validate(pattern = r"^[^\x00]{1,1020}\.csv$")]
    s3_key: String,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct ImportTask {
    #[serde(rename = "importID")]
    #[validate(min_length = 24)]
    #[validate(max_length = 24)]
    #[validate(pattern = r"^import-[0-9a-zA-Z]{17}$")]
    import_id: String,
    #[validate(min_length = 19)]
    #[validate(max_length = 32)]
    creation_date_time: String,
    #[validate(min_length = 19)]
    #[validate(max_length = 32)]
    end_date_time: Option<String>,
    status: Status,
    #[validate(minimum = 0.0)]
    #[validate(maximum = 100.0)]
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
    #[validate(min_length = 1)]
    #[validate(max_length = 64)]
    name: String,
    #[validate(minimum = 1)]
    #[validate(maximum = 100)]
    amount: u32,
    #[validate(max_items = 10)]
    #[validate(min_length = 1)]
    #[validate(max_length = 32)]
    tags: Vec<String>,
    #[validate]
    origin: Origin,
}

#[derive(Deserialize, Validate)]
struct Origin {
    #[validate(min_length = 1)]
    #[validate(max_length = 32)]
    region: String,
    #[validate(maximum = 1023)]
    shard: u32,
}

#[derive(Deserialize, Validate)]
struct Node {
    #[validate(min_length = 1)]
    #[validate(max_length = 32)]
    name: String,
    #[validate]
    child: Option<Box<Node>>,
}

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => after_serde::prepare::<SerdeValid, StartImportRequest>(case),
        Type::ImportTask => after_serde::prepare::<SerdeValid, ImportTask>(case),
        Type::Batch => after_serde::prepare::<SerdeValid, Batch>(case),
        Type::Node => after_serde::prepare::<SerdeValid, Node>(case),
        Type::Filter | Type::Message => None,
    }
}

struct SerdeValid;

impl<T: Validate> Check<T> for SerdeValid {
    type Errors = Errors;

    fn check(value: &T) -> Result<(), Errors> {
        value.validate()
    }

    fn places(errors: &Errors) -> Vec<String> {
        let mut places = Vec::new();
        add_places(errors, "", &mut places);
        places
    }
}

fn add_places(errors: &Errors, at: &str, places: &mut Vec<String>) {
    match errors {
        Errors::NewType(_) => places.push(at.to_owned()),
        Errors::Object(object) => {
            places.extend((!object.errors.is_empty()).then(|| at.to_owned()));
            for (name, errors) in &object.properties {
                add_places(errors, &format!("{at}/{name}"), places);
            }
        }
        Errors::Array(array) => {
            places.extend((!array.errors.is_empty()).then(|| at.to_owned()));
            for (index, errors) in &array.items {
                add_places(errors, &format!("{at}/{index}"), places);
            }
        }
    }
}
