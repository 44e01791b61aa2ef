//! deserr: serde reads a `serde_json::Value`, which deserr takes apart. It goes on after an error, if it is told so.

use crate::case::{Case, Contestant, Prepared, Type, Work, made, reads};
use crate::patterns;
use deserr::{DeserializeError, Deserr, ErrorKind, IntoValue, MergeWithError, ValuePointerRef};
use std::ops::ControlFlow;

pub const CONTESTANT: Contestant = Contestant { name: "deserr", prepare };

/// All errors, each with its place and what is wrong.
#[derive(Default)]
struct Errors(Vec<(String, String)>);

impl Errors {
    fn added(this: Option<Self>, at: ValuePointerRef<'_>, message: String) -> ControlFlow<Self, Self> {
        let mut errors = this.unwrap_or_default();
        let mut place = String::new();
        write_place(at, &mut place);
        errors.0.push((place, message));
        ControlFlow::Continue(errors)
    }
}

fn write_place(at: ValuePointerRef<'_>, place: &mut String) {
    match at {
        ValuePointerRef::Origin => {}
        ValuePointerRef::Key { key, prev } => {
            write_place(*prev, place);
            place.push('/');
            place.push_str(key);
        }
        ValuePointerRef::Index { index, prev } => {
            write_place(*prev, place);
            place.push('/');
            place.push_str(&index.to_string());
        }
    }
}

impl DeserializeError for Errors {
    fn error<V: IntoValue>(
        this: Option<Self>,
        error: ErrorKind<'_, V>,
        at: ValuePointerRef<'_>,
    ) -> ControlFlow<Self, Self> {
        match error {
            ErrorKind::MissingField { field } => Errors::added(this, at.push_key(field), "is required".to_owned()),
            ErrorKind::IncorrectValueKind { actual, accepted } => {
                Errors::added(this, at, format!("must be one of {accepted:?}, not {:?}", actual.kind()))
            }
            ErrorKind::UnknownKey { accepted, .. } => Errors::added(this, at, format!("must be one of {accepted:?}")),
            ErrorKind::UnknownValue { accepted, .. } => Errors::added(this, at, format!("must be one of {accepted:?}")),
            ErrorKind::BadSequenceLen { expected, .. } => {
                Errors::added(this, at, format!("must have {expected} elements"))
            }
            ErrorKind::Unexpected { msg } => Errors::added(this, at, msg),
        }
    }
}

impl MergeWithError<Errors> for Errors {
    fn merge(this: Option<Self>, other: Errors, _: ValuePointerRef<'_>) -> ControlFlow<Self, Self> {
        let mut errors = this.unwrap_or_default();
        errors.0.extend(other.0);
        ControlFlow::Continue(errors)
    }
}

/// What a value breaks.
struct Broken(String);

impl MergeWithError<Broken> for Errors {
    fn merge(this: Option<Self>, other: Broken, at: ValuePointerRef<'_>) -> ControlFlow<Self, Self> {
        Errors::added(this, at, other.0)
    }
}

/// Declares newtypes, each with what must hold for the value in it.
macro_rules! checked {
    ($($name:ident($inner:ty): $rule:expr;)*) => {
        $(
            #[derive(Deserr)]
            #[deserr(error = Errors, try_from($inner) = Self::checked -> Broken)]
            struct $name($inner);

            impl $name {
                fn checked(value: $inner) -> Result<Self, Broken> {
                    let rule: fn(&$inner) -> bool = $rule;
                    if rule(&value) { Ok($name(value)) } else { Err(Broken(format!("must be a {}", stringify!($name)))) }
                }
            }
        )*
    };
}

fn has_length(text: &str, min: usize, max: usize) -> bool {
    (min..=max).contains(&text.chars().count())
}

checked! {
    ClientToken(String): |text| has_length(text, 0, 64);
    Bucket(String): |text| patterns::BUCKET.is_match(text);
    Owner(String): |text| has_length(text, 12, 12) && patterns::OWNER.is_match(text);
    Key(String): |text| patterns::KEY.is_match(text);
    ImportId(String): |text| has_length(text, 24, 24) && patterns::IMPORT_ID.is_match(text);
    DateTime(String): |text| has_length(text, 19, 32);
    Percentage(f32): |number| (0.0..=100.0).contains(number);
    Name(String): |text| has_length(text, 1, 64);
    Label(String): |text| has_length(text, 1, 32);
    Amount(u32): |number| (1..=100).contains(number);
    Tags(Vec<Label>): |tags| tags.len() <= 10;
    Shard(u32): |number| *number <= 1023;
}

/// Declares structs and enums that deserr reads.
macro_rules! types {
    ($($item:item)*) => {
        $(
            #[derive(Deserr)]
            #[deserr(error = Errors, rename_all = camelCase)]
            $item
        )*
    };
}

types! {
    struct StartImportRequest {
        #[deserr(default)]
        client_token: Option<ClientToken>,
        s3_bucket_source: S3BucketSource,
    }
    struct S3BucketSource {
        s3_bucket: Bucket,
        #[deserr(default)]
        s3_bucket_owner: Option<Owner>,
        s3_key: Key,
    }
    struct ImportTask {
        #[deserr(rename = "importID")]
        import_id: ImportId,
        creation_date_time: DateTime,
        #[deserr(default)]
        end_date_time: Option<DateTime>,
        status: Status,
        progress_percentage: Percentage,
        s3_bucket_source: S3BucketSource,
        summary: Summary,
    }
    enum Status {
        #[deserr(rename = "PENDING")]
        Pending,
        #[deserr(rename = "STARTED")]
        Started,
        #[deserr(rename = "FAILED")]
        Failed,
        #[deserr(rename = "SUCCEEDED")]
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
        name: Name,
        amount: Amount,
        tags: Tags,
        origin: Origin,
    }
    struct Origin {
        region: Label,
        shard: Shard,
    }
    struct Node {
        name: Label,
        #[deserr(default)]
        child: Option<Box<Node>>,
    }
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

fn prepare_as<T: Deserr<Errors>>(case: &Case) -> Option<Prepared> {
    reads(
        case,
        |json| made(read::<T>(json)),
        |json| match read::<T>(json) {
            Err(errors) => errors.0.into_iter().map(|(at, _)| at).collect(),
            Ok(_) => Vec::new(),
        },
    )
}

fn read<T: Deserr<Errors>>(json: &[u8]) -> Result<T, Errors> {
    let value: serde_json::Value =
        serde_json::from_slice(json).map_err(|error| Errors(vec![(String::new(), error.to_string())]))?;
    deserr::deserialize(value)
}
