//! garde: serde reads, then garde collects what breaks a rule.

use super::after_serde::{self, Check, places, read};
use crate::case::{Case, Contestant, Prepared, Type, made, reads};
use garde::{Report, Validate};
use serde::Deserialize;

pub const CONTESTANT: Contestant = Contestant { name: "garde", prepare };

/// The types, for whatever reads them.
macro_rules! types {
    ($deserialize:path) => {
        use $crate::patterns;

        #[derive($deserialize, garde::Validate)]
        #[serde(rename_all = "camelCase")]
        pub struct StartImportRequest {
            #[garde(length(chars, max = 64))]
            client_token: Option<String>,
            #[garde(dive)]
            s3_bucket_source: S3BucketSource,
        }

        #[derive($deserialize, garde::Validate)]
        #[serde(rename_all = "camelCase")]
        pub struct S3BucketSource {
            #[garde(pattern(patterns::BUCKET))]
            s3_bucket: String,
            #[garde(length(chars, equal = 12), pattern(patterns::OWNER))]
            s3_bucket_owner: Option<String>,
            #[garde(pattern(patterns::KEY))]
            s3_key: String,
        }

        #[derive($deserialize, garde::Validate)]
        #[serde(rename_all = "camelCase")]
        pub struct ImportTask {
            #[serde(rename = "importID")]
            #[garde(length(chars, equal = 24), pattern(patterns::IMPORT_ID))]
            import_id: String,
            #[garde(length(chars, min = 19, max = 32))]
            creation_date_time: String,
            #[garde(length(chars, min = 19, max = 32))]
            end_date_time: Option<String>,
            #[garde(skip)]
            status: Status,
            #[garde(range(min = 0.0, max = 100.0))]
            progress_percentage: f32,
            #[garde(dive)]
            s3_bucket_source: S3BucketSource,
            #[garde(dive)]
            summary: Summary,
        }

        #[derive($deserialize)]
        #[serde(rename_all = "UPPERCASE")]
        pub enum Status {
            Pending,
            Started,
            Failed,
            Succeeded,
        }

        #[derive($deserialize, garde::Validate)]
        #[garde(allow_unvalidated)]
        pub struct Summary {
            applications: Counts,
            servers: Counts,
            waves: Counts,
        }

        #[derive($deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Counts {
            created_count: u64,
            modified_count: u64,
        }

        #[derive($deserialize, garde::Validate)]
        pub struct Batch {
            #[garde(dive)]
            records: Vec<Record>,
        }

        #[derive($deserialize, garde::Validate)]
        pub struct Record {
            #[garde(length(chars, min = 1, max = 64))]
            name: String,
            #[garde(range(min = 1, max = 100))]
            amount: u32,
            #[garde(length(max = 10), inner(length(chars, min = 1, max = 32)))]
            tags: Vec<String>,
            #[garde(dive)]
            origin: Origin,
        }

        #[derive($deserialize, garde::Validate)]
        pub struct Origin {
            #[garde(length(chars, min = 1, max = 32))]
            region: String,
            #[garde(range(max = 1023))]
            shard: u32,
        }

        #[derive($deserialize, garde::Validate)]
        pub struct Node {
            #[garde(length(chars, min = 1, max = 32))]
            name: String,
            #[garde(dive)]
            child: Option<Box<Node>>,
        }
    };
}
pub(super) use types;

types!(serde::Deserialize);

#[derive(Deserialize, Validate)]
struct Message<'a> {
    #[garde(length(chars, min = 1, max = 32))]
    id: &'a str,
    #[garde(length(chars, min = 1, max = 64))]
    #[serde(borrow)]
    subject: std::borrow::Cow<'a, str>,
    #[garde(skip)]
    #[serde(borrow)]
    body: std::borrow::Cow<'a, str>,
    #[garde(skip)]
    labels: Vec<&'a str>,
}

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => after_serde::prepare::<Garde, StartImportRequest>(case),
        Type::ImportTask => after_serde::prepare::<Garde, ImportTask>(case),
        Type::Batch => after_serde::prepare::<Garde, Batch>(case),
        Type::Node => after_serde::prepare::<Garde, Node>(case),
        Type::Message => reads(
            case,
            |json| made(read::<Garde, Message<'_>>(json)),
            |json| places::<Garde, Message<'_>>(read::<Garde, Message<'_>>(json)),
        ),
        Type::Filter => None,
    }
}

struct Garde;

impl<T: Validate<Context = ()>> Check<T> for Garde {
    type Errors = Report;

    fn check(value: &T) -> Result<(), Report> {
        value.validate()
    }

    fn places(errors: &Report) -> Vec<String> {
        paths(errors)
    }
}

pub(super) fn paths(report: &Report) -> Vec<String> {
    report.iter().map(|(path, _)| path.to_string()).collect()
}
