//! StartImport, an operation of AWS Application Migration Service (`mgn`): its request, its response and its errors.
//!
//! It is what the library is meant for, on a real contract. The rules are those of the [API reference] and, for the types
//! that it links to, of the published service model (`mgn`, version 2020-02-26), in which each kind of text and number is
//! a shape with its bounds: `S3Key`, `ImportID` and so on. Each field names the shape that its rule comes from. Properties
//! that the model doesn't know are ignored, so that a newer service can add some.
//!
//! ```
//! use vetted::start_import::{self, StartImport, StartImportError};
//!
//! let body = br#"{ "s3BucketSource": { "s3Bucket": "inventory", "s3Key": "servers.txt" } }"#;
//! let error: StartImportError = start_import::read_request(body).unwrap_err().into();
//!
//! assert_eq!((StartImport::METHOD, StartImport::PATH), ("POST", "/StartImport"));
//! assert_eq!((error.status(), error.name()), (400, "ValidationException"));
//! let json = serde_json::to_value(&error).unwrap();
//! assert_eq!(json["fieldList"][0]["name"], "/s3BucketSource/s3Key");
//! ```
//!
//! [API reference]: https://docs.aws.amazon.com/mgn/latest/APIReference/API_StartImport.html

mod error;
mod operation;
mod request;
mod response;

pub use error::{
    ConflictException, ErrorDetails, ResourceNotFoundException, ServiceQuotaExceededException,
    UninitializedAccountException, ValidationException, ValidationExceptionField, ValidationExceptionReason,
};
pub use operation::{StartImport, StartImportError, read_request};
pub use request::{S3BucketSource, StartImportRequest};
pub use response::{
    ImportStatus, ImportTask, ImportTaskSummary, ImportTaskSummaryApplications, ImportTaskSummaryServers,
    ImportTaskSummaryWaves, StartImportResponse,
};
