use crate::Vetted;
use alloc::string::String;
use serde::Serialize;

/// The request of StartImport: import the inventory file that stands in an S3 bucket.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartImportRequest {
    /// A token of the client's, which makes a retried request safe: at most 64 characters (`ClientIdempotencyToken`).
    #[len(max = 64)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// Where the inventory file is.
    pub s3_bucket_source: S3BucketSource,
}

/// A file in an S3 bucket.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct S3BucketSource {
    /// The bucket's name: 1 to 255 letters, digits, dots, hyphens and underscores (`S3BucketName`).
    #[pattern(r"^[a-zA-Z0-9.\-_]{1,255}$")]
    pub s3_bucket: String,
    /// The account that owns the bucket: 12 digits (`AccountID`).
    #[len(exactly = 12)]
    #[pattern("[0-9]{12,}")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_bucket_owner: Option<String>,
    /// The file's key in the bucket: 1 to 1,020 characters other than U+0000, and then `.csv` (`S3Key`).
    #[pattern(r"^[^\x00]{1,1020}\.csv$")]
    pub s3_key: String,
}
