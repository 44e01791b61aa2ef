//! The documents that the program knows.

use vetted::schema::{self, Dialect};
use vetted::start_import::{
    ConflictException, ErrorDetails, ImportStatus, ImportTask, ImportTaskSummary, ImportTaskSummaryApplications,
    ImportTaskSummaryServers, ImportTaskSummaryWaves, ResourceNotFoundException, S3BucketSource,
    ServiceQuotaExceededException, StartImportRequest, StartImportResponse, UninitializedAccountException,
    ValidationException, ValidationExceptionField, ValidationExceptionReason,
};
use vetted::{JsonSchema, Parse, Report, Schema};

/// A kind of document: what it is called, how it is checked and what describes it.
#[derive(Clone, Copy)]
pub struct Document {
    pub name: &'static str,
    pub check: fn(&[u8]) -> Result<(), Report>,
    pub schema: fn(Dialect) -> Schema,
}

static DOCUMENTS: &[Document] = &[
    document::<StartImportRequest>("request"),
    document::<StartImportResponse>("response"),
    document::<StartImportRequest>("StartImportRequest"),
    document::<StartImportResponse>("StartImportResponse"),
    document::<S3BucketSource>("S3BucketSource"),
    document::<ImportTask>("ImportTask"),
    document::<ImportStatus>("ImportStatus"),
    document::<ImportTaskSummary>("ImportTaskSummary"),
    document::<ImportTaskSummaryApplications>("ImportTaskSummaryApplications"),
    document::<ImportTaskSummaryServers>("ImportTaskSummaryServers"),
    document::<ImportTaskSummaryWaves>("ImportTaskSummaryWaves"),
    document::<ConflictException>("ConflictException"),
    document::<ErrorDetails>("ErrorDetails"),
    document::<ResourceNotFoundException>("ResourceNotFoundException"),
    document::<ServiceQuotaExceededException>("ServiceQuotaExceededException"),
    document::<UninitializedAccountException>("UninitializedAccountException"),
    document::<ValidationException>("ValidationException"),
    document::<ValidationExceptionReason>("ValidationExceptionReason"),
    document::<ValidationExceptionField>("ValidationExceptionField"),
];

const fn document<T>(name: &'static str) -> Document
where
    T: for<'de> Parse<'de> + JsonSchema,
{
    Document { name, check: check::<T>, schema: schema::in_dialect::<T> }
}

fn check<T: for<'de> Parse<'de>>(json: &[u8]) -> Result<(), Report> {
    vetted::from_json::<T>(json).map(drop)
}

/// The names of all of them.
pub fn names() -> impl Iterator<Item = &'static str> {
    DOCUMENTS.iter().map(|document| document.name)
}

/// The one of that name, however it is capitalised.
pub fn find(name: &str) -> Result<&'static Document, String> {
    let is_named = |document: &&Document| document.name.eq_ignore_ascii_case(name);
    DOCUMENTS.iter().find(is_named).ok_or_else(|| format!("there is no type `{name}`"))
}
