//! The types, and a check for each.

use super::problems::{Path, Problems};
use super::rules;
use serde::Deserialize;
use std::borrow::Cow;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StartImportRequest {
    pub client_token: Option<String>,
    pub s3_bucket_source: S3BucketSource,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct S3BucketSource {
    pub s3_bucket: String,
    pub s3_bucket_owner: Option<String>,
    pub s3_key: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportTask {
    #[serde(rename = "importID")]
    pub import_id: String,
    pub creation_date_time: String,
    pub end_date_time: Option<String>,
    pub status: Status,
    pub progress_percentage: f32,
    pub s3_bucket_source: S3BucketSource,
    pub summary: Summary,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    Pending,
    Started,
    Failed,
    Succeeded,
}

#[derive(Deserialize)]
pub struct Summary {
    pub applications: Counts,
    pub servers: Counts,
    pub waves: Counts,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    pub created_count: u64,
    pub modified_count: u64,
}

#[derive(Deserialize)]
pub struct Batch {
    pub records: Vec<Record>,
}

#[derive(Deserialize)]
pub struct Record {
    pub name: String,
    pub amount: u32,
    pub tags: Vec<String>,
    pub origin: Origin,
}

#[derive(Deserialize)]
pub struct Origin {
    pub region: String,
    pub shard: u32,
}

#[derive(Deserialize)]
pub struct Node {
    pub name: String,
    pub child: Option<Box<Node>>,
}

#[derive(Deserialize)]
pub struct Message<'a> {
    pub id: &'a str,
    #[serde(borrow)]
    pub subject: Cow<'a, str>,
    #[serde(borrow)]
    pub body: Cow<'a, str>,
    pub labels: Vec<&'a str>,
}

/// One of three variants, told apart by the names that are there.
#[derive(Deserialize)]
#[serde(try_from = "FilterFields")]
pub enum Filter {
    All { filters: Vec<Filter>, all: bool },
    Any { filters: Vec<Filter>, any: bool },
    Eq { field: String, value: u32 },
}

#[derive(Deserialize)]
struct FilterFields {
    filters: Option<Vec<Filter>>,
    all: Option<bool>,
    any: Option<bool>,
    field: Option<String>,
    value: Option<u32>,
}

impl TryFrom<FilterFields> for Filter {
    type Error = &'static str;

    fn try_from(fields: FilterFields) -> Result<Self, Self::Error> {
        match fields {
            FilterFields { filters: Some(filters), all: Some(all), .. } => Ok(Filter::All { filters, all }),
            FilterFields { filters: Some(filters), any: Some(any), .. } => Ok(Filter::Any { filters, any }),
            FilterFields { field: Some(field), value: Some(value), .. } => Ok(Filter::Eq { field, value }),
            _ => Err("must be one of three filters"),
        }
    }
}

/// A type with a check that goes on after a problem.
pub trait Check {
    fn check(&self, at: Path<'_>, problems: &mut Problems);

    fn checked(&self) -> Result<(), Problems> {
        let mut problems = Problems::default();
        self.check(Path::Root, &mut problems);
        problems.into_result()
    }
}

impl Check for StartImportRequest {
    fn check(&self, at: Path<'_>, problems: &mut Problems) {
        if let Some(token) = &self.client_token {
            rules::client_token(token, at.field("clientToken"), problems);
        }
        self.s3_bucket_source.check(at.field("s3BucketSource"), problems);
    }
}

impl Check for S3BucketSource {
    fn check(&self, at: Path<'_>, problems: &mut Problems) {
        rules::bucket(&self.s3_bucket, at.field("s3Bucket"), problems);
        if let Some(owner) = &self.s3_bucket_owner {
            rules::owner(owner, at.field("s3BucketOwner"), problems);
        }
        rules::key(&self.s3_key, at.field("s3Key"), problems);
    }
}

impl Check for ImportTask {
    fn check(&self, at: Path<'_>, problems: &mut Problems) {
        rules::import_id(&self.import_id, at.field("importID"), problems);
        rules::date_time(&self.creation_date_time, at.field("creationDateTime"), problems);
        if let Some(end) = &self.end_date_time {
            rules::date_time(end, at.field("endDateTime"), problems);
        }
        rules::percentage(&self.progress_percentage, at.field("progressPercentage"), problems);
        self.s3_bucket_source.check(at.field("s3BucketSource"), problems);
    }
}

impl Check for Batch {
    fn check(&self, at: Path<'_>, problems: &mut Problems) {
        let records = at.field("records");
        for (index, record) in self.records.iter().enumerate() {
            record.check(records.index(index), problems);
        }
    }
}

impl Check for Record {
    fn check(&self, at: Path<'_>, problems: &mut Problems) {
        rules::name(&self.name, at.field("name"), problems);
        rules::amount(&self.amount, at.field("amount"), problems);
        rules::tags(&self.tags, at.field("tags"), problems);
        let origin = at.field("origin");
        rules::label(&self.origin.region, origin.field("region"), problems);
        rules::shard(&self.origin.shard, origin.field("shard"), problems);
    }
}

impl Check for Node {
    fn check(&self, at: Path<'_>, problems: &mut Problems) {
        rules::label(&self.name, at.field("name"), problems);
        if let Some(child) = &self.child {
            child.check(at.field("child"), problems);
        }
    }
}

impl Check for Message<'_> {
    fn check(&self, at: Path<'_>, problems: &mut Problems) {
        rules::label(self.id, at.field("id"), problems);
        rules::name(&self.subject, at.field("subject"), problems);
    }
}

/// There is no rule on a filter.
impl Check for Filter {
    fn check(&self, _: Path<'_>, _: &mut Problems) {}
}
