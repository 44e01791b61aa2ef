//! validator: serde reads, then validator collects what breaks a rule.

use super::after_serde::{self, Check};
use crate::case::{Case, Contestant, Prepared, Type};
use crate::patterns;
use serde::Deserialize;
use std::collections::HashMap;
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

pub const CONTESTANT: Contestant = Contestant { name: "validator", prepare };

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct StartImportRequest {
    #[validate(length(max = 64))]
    client_token: Option<String>,
    #[validate(nested)]
    s3_bucket_source: S3BucketSource,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct S3BucketSource {
    #[validate(regex(path = *patterns::BUCKET))]
    s3_bucket: String,
    #[validate(length(equal = 12), regex(path = *patterns::OWNER))]
    s3_bucket_owner: Option<String>,
    #[validate(regex(path = *patterns::KEY))]
    s3_key: String,
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct ImportTask {
    #[serde(rename = "importID")]
    #[validate(length(equal = 24), regex(path = *patterns::IMPORT_ID))]
    import_id: String,
    #[validate(length(min = 19, max = 32))]
    creation_date_time: String,
    #[validate(length(min = 19, max = 32))]
    end_date_time: Option<String>,
    status: Status,
    #[validate(range(min = 0.0, max = 100.0))]
    progress_percentage: f32,
    #[validate(nested)]
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
    #[validate(nested)]
    records: Vec<Record>,
}

#[derive(Deserialize, Validate)]
struct Record {
    #[validate(length(min = 1, max = 64))]
    name: String,
    #[validate(range(min = 1, max = 100))]
    amount: u32,
    #[validate(length(max = 10), custom(function = tags))]
    tags: Vec<String>,
    #[validate(nested)]
    origin: Origin,
}

/// There is no rule for the elements of a list of texts.
fn tags(tags: &[String]) -> Result<(), ValidationError> {
    let good = tags.iter().all(|tag| (1..=32).contains(&tag.chars().count()));
    if good { Ok(()) } else { Err(ValidationError::new("length")) }
}

#[derive(Deserialize, Validate)]
struct Origin {
    #[validate(length(min = 1, max = 32))]
    region: String,
    #[validate(range(max = 1023))]
    shard: u32,
}

#[derive(Deserialize, Validate)]
struct Node {
    #[validate(length(min = 1, max = 32))]
    name: String,
    #[validate(nested)]
    child: Option<Box<Node>>,
}

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => after_serde::prepare::<Validator, StartImportRequest>(case),
        Type::ImportTask => after_serde::prepare::<Validator, ImportTask>(case),
        Type::Batch => after_serde::prepare::<Validator, Batch>(case),
        Type::Node => after_serde::prepare::<Validator, Node>(case),
        Type::Filter | Type::Message => None,
    }
}

struct Validator;

impl<T: Validate> Check<T> for Validator {
    type Errors = ValidationErrors;

    fn check(value: &T) -> Result<(), ValidationErrors> {
        value.validate()
    }

    fn places(errors: &ValidationErrors) -> Vec<String> {
        let mut places = Vec::new();
        add_places(errors.errors(), "", &mut places);
        places
    }
}

fn add_places<K: AsRef<str>>(errors: &HashMap<K, ValidationErrorsKind>, at: &str, places: &mut Vec<String>) {
    for (field, kind) in errors {
        let at = format!("{at}/{}", field.as_ref());
        match kind {
            ValidationErrorsKind::Field(_) => places.push(at),
            ValidationErrorsKind::Struct(errors) => add_places(errors.errors(), &at, places),
            ValidationErrorsKind::List(elements) => {
                for (index, errors) in elements {
                    add_places(errors.errors(), &format!("{at}/{index}"), places);
                }
            }
        }
    }
}
