use crate::Vetted;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Serialize;

/// The request could not be completed due to a conflict with the current state of the target resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConflictException {
    /// What kind of conflict it is: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The single conflicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ErrorDetails>>,
    /// What is wrong, for people: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The resource: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The resource's type: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
}

/// One of the conflicts that a `ConflictException` tells of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorDetails {
    /// What kind of conflict it is: at most 256 characters (`BoundedString`).
    #[len(max = 256)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What is wrong, for people: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The resource: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The resource's type: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
}

/// A resource that the request names does not exist.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceNotFoundException {
    /// What kind of error it is: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What is wrong, for people: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The resource: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The resource's type: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
}

/// The request could not be completed because it exceeded the service quota.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceQuotaExceededException {
    /// What kind of error it is: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What is wrong, for people: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The quota: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_code: Option<String>,
    /// What the quota allows: a 32-bit number, at least 1 (`StrictlyPositiveInteger`).
    #[range(min = 1)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_value: Option<i32>,
    /// The resource: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The resource's type: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// The service that the quota is of: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_code: Option<String>,
}

/// The account has not been initialized for the service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UninitializedAccountException {
    /// What kind of error it is: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What is wrong, for people: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// The request is not valid. It can be made from a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidationException {
    /// What kind of error it is: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The fields that are not valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_list: Option<Vec<ValidationExceptionField>>,
    /// What is wrong, for people: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Why the request is not valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ValidationExceptionReason>,
}

/// Why a request is not valid (`ValidationExceptionReason`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ValidationExceptionReason {
    /// There is no such operation.
    UnknownOperation,
    /// The body is not JSON.
    CannotParse,
    /// The body breaks the rules of at least one field.
    FieldValidationFailed,
    /// Something else.
    Other,
}

/// A field that is not valid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Vetted, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidationExceptionField {
    /// What is wrong with it, for people: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Which it is: at most 65,536 characters (`LargeBoundedString`).
    #[len(max = 65_536)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
