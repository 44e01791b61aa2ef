use super::S3BucketSource;
use crate::Vetted;
use alloc::string::String;
use serde::Serialize;

/// The response of StartImport. The model requires none of its members.
#[derive(Clone, Debug, Default, PartialEq, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartImportResponse {
    /// The import that has been started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_task: Option<ImportTask>,
}

/// An import and how far it has come.
#[derive(Clone, Debug, Default, PartialEq, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportTask {
    /// When it was created, in UTC: 19 to 32 characters, such as `2024-05-01T12:00:00Z` (`ISO8601DatetimeString`).
    #[len(min = 19, max = 32)]
    #[pattern(
        r"^[1-9][0-9]*-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?Z$"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_date_time: Option<String>,
    /// When it ended, in UTC: 19 to 32 characters, such as `2024-05-01T12:00:00.000Z` (`ISO8601DatetimeString`).
    #[len(min = 19, max = 32)]
    #[pattern(
        r"^[1-9][0-9]*-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?Z$"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<String>,
    /// What identifies it: `import-` and 17 letters and digits (`ImportID`).
    #[len(exactly = 24)]
    #[pattern("^import-[0-9a-zA-Z]{17}$")]
    #[serde(rename = "importID", skip_serializing_if = "Option::is_none")]
    pub import_id: Option<String>,
    /// How much of it is done, in percent: any number that a 32-bit float reaches (`Float`).
    // An `f64`, since an `f32` would not give back every digit of a document.
    #[range(min = -3.402_823_466_385_288_6e38, max = 3.402_823_466_385_288_6e38)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_percentage: Option<f64>,
    /// Where the inventory file is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_bucket_source: Option<S3BucketSource>,
    /// How it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ImportStatus>,
    /// What it has changed so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ImportTaskSummary>,
}

/// How an import stands (`ImportStatus`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ImportStatus {
    /// It waits for its turn.
    Pending,
    /// It runs.
    Started,
    /// It ended with an error.
    Failed,
    /// It ended well.
    Succeeded,
}

/// How many things of each kind an import has created and modified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportTaskSummary {
    /// The applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applications: Option<ImportTaskSummaryApplications>,
    /// The source servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub servers: Option<ImportTaskSummaryServers>,
    /// The waves, which are groups of applications that are migrated together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waves: Option<ImportTaskSummaryWaves>,
}

/// How many applications an import has created and modified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportTaskSummaryApplications {
    /// How many are new: a 64-bit number, at least 0 (`PositiveInteger`).
    #[range(min = 0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_count: Option<i64>,
    /// How many have changed: a 64-bit number, at least 0 (`PositiveInteger`).
    #[range(min = 0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_count: Option<i64>,
}

/// How many source servers an import has created and modified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportTaskSummaryServers {
    /// How many are new: a 64-bit number, at least 0 (`PositiveInteger`).
    #[range(min = 0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_count: Option<i64>,
    /// How many have changed: a 64-bit number, at least 0 (`PositiveInteger`).
    #[range(min = 0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_count: Option<i64>,
}

/// How many waves an import has created and modified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportTaskSummaryWaves {
    /// How many are new: a 64-bit number, at least 0 (`PositiveInteger`).
    #[range(min = 0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_count: Option<i64>,
    /// How many have changed: a 64-bit number, at least 0 (`PositiveInteger`).
    #[range(min = 0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_count: Option<i64>,
}
