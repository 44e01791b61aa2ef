//! vetted: one declaration checks a value and reads JSON.

use crate::case::{Case, Contestant, Prepared, Type, Work, checks, made, reads, value_of};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use vetted::{Parse, Report, Validate, Vetted};

pub const CONTESTANT: Contestant = Contestant { name: "vetted", prepare };

/// The types, with `serde::Deserialize` only to make values that break rules.
macro_rules! vetted {
    ($($item:item)*) => {
        $(
            #[derive(vetted::Vetted, Deserialize)]
            #[serde(rename_all = "camelCase")]
            $item
        )*
    };
}

vetted! {
    struct StartImportRequest {
        #[len(max = 64)]
        client_token: Option<String>,
        s3_bucket_source: S3BucketSource,
    }

    struct S3BucketSource {
        #[pattern(r"^[a-zA-Z0-9.\-_]{1,255}$")]
        s3_bucket: String,
        #[len(exactly = 12)]
        #[pattern("^[0-9]{12}$")]
        s3_bucket_owner: Option<String>,
        #[pattern(r"^[^\x00]{1,1020}\.csv$")]
        s3_key: String,
    }

    struct ImportTask {
        #[serde(rename = "importID")]
        #[len(exactly = 24)]
        #[pattern("^import-[0-9a-zA-Z]{17}$")]
        import_id: String,
        #[len(min = 19, max = 32)]
        creation_date_time: String,
        #[len(min = 19, max = 32)]
        end_date_time: Option<String>,
        status: Status,
        #[range(min = 0.0, max = 100.0)]
        progress_percentage: f32,
        s3_bucket_source: S3BucketSource,
        summary: Summary,
    }

    enum Status {
        #[serde(rename = "PENDING")]
        Pending,
        #[serde(rename = "STARTED")]
        Started,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "SUCCEEDED")]
        Succeeded,
    }

    struct Summary {
        applications: Counts,
        servers: Counts,
        waves: Counts,
    }

    struct Counts {
        created_count: u64,
        modified_count: u64,
    }

    struct Batch {
        records: Vec<Record>,
    }

    struct Record {
        #[len(min = 1, max = 64)]
        name: String,
        #[range(min = 1, max = 100)]
        amount: u32,
        #[len(max = 10)]
        #[each(len(min = 1, max = 32))]
        tags: Vec<String>,
        origin: Origin,
    }

    struct Origin {
        #[len(min = 1, max = 32)]
        region: String,
        #[range(max = 1023)]
        shard: u32,
    }

    struct Node {
        #[len(min = 1, max = 32)]
        name: String,
        child: Option<Box<Node>>,
    }

    struct Message<'a> {
        #[len(min = 1, max = 32)]
        id: &'a str,
        #[len(min = 1, max = 64)]
        #[serde(borrow)]
        subject: Cow<'a, str>,
        #[serde(borrow)]
        body: Cow<'a, str>,
        labels: Vec<&'a str>,
    }

    #[serde(untagged)]
    enum Filter {
        All { filters: Vec<Filter>, all: bool },
        Any { filters: Vec<Filter>, any: bool },
        Eq { field: String, value: u32 },
    }
}

fn prepare(case: &Case) -> Option<Prepared> {
    match case.ty {
        Type::StartImport => prepare_as::<StartImportRequest>(case),
        Type::ImportTask => prepare_as::<ImportTask>(case),
        Type::Batch => prepare_as::<Batch>(case),
        Type::Node => prepare_as::<Node>(case),
        Type::Filter => prepare_as::<Filter>(case),
        Type::Message => reads(
            case,
            |json| made(vetted::from_json::<Message<'_>>(json)),
            |json| places(vetted::from_json::<Message<'_>>(json)),
        ),
    }
}

fn prepare_as<T: for<'de> Parse<'de> + Validate + DeserializeOwned + 'static>(case: &Case) -> Option<Prepared> {
    match case.work {
        Work::Validate => checks(value_of::<T>(case), |value| made(value.validate()), |value| places(value.validate())),
        Work::Read => {
            reads(case, |json| made(vetted::from_json::<T>(json)), |json| places(vetted::from_json::<T>(json)))
        }
        // `Vetted<T>` calls `vetted::parse` with whatever deserializer it gets.
        Work::ReadTree | Work::ReadCbor | Work::ReadMessagePack => super::serde::prepare_format::<Vetted<T>>(case),
    }
}

fn places<T>(result: Result<T, Report>) -> Vec<String> {
    let report = result.err().unwrap_or_default();
    let lines = report.iter().map(|violation| violation.to_string());
    lines.filter_map(|line| line.split_once(": ").map(|(pointer, _)| pointer.to_owned())).collect()
}
