use super::{
    ConflictException, ResourceNotFoundException, ServiceQuotaExceededException, StartImportRequest,
    UninitializedAccountException, ValidationException, ValidationExceptionField, ValidationExceptionReason,
};
use crate::report::Located;
use crate::{Report, Vetted};
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt::{self, Display};
use serde::Serialize;

/// The operation, as HTTP has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StartImport;

impl StartImport {
    /// The operation's name.
    pub const NAME: &'static str = "StartImport";
    /// The request's method.
    pub const METHOD: &'static str = "POST";
    /// The request's path. There are no parameters in it.
    pub const PATH: &'static str = "/StartImport";
    /// The `Content-Type` of the request, of the response and of the errors.
    pub const MEDIA_TYPE: &'static str = "application/json";
    /// The status code of the response.
    pub const STATUS: u16 = 202;
}

/// Reads the body of a request.
///
/// # Errors
///
/// Every violation in the body, as the service would answer it.
pub fn read_request(body: &[u8]) -> Result<Vetted<StartImportRequest>, ValidationException> {
    crate::from_json(body).map_err(ValidationException::from)
}

macro_rules! errors {
    ($($(#[$doc:meta])* $variant:ident($ty:ident) = $status:literal;)*) => {
        /// What the operation answers when it fails. Serialised, it is the body of the response.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
        #[serde(untagged)]
        pub enum StartImportError {
            $($(#[$doc])* $variant($ty),)*
        }

        impl StartImportError {
            /// The HTTP status code.
            pub const fn status(&self) -> u16 {
                match self {
                    $(StartImportError::$variant(_) => $ty::STATUS,)*
                }
            }

            /// The error's name, which the protocol has in the header `X-Amzn-Errortype`.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(StartImportError::$variant(_) => $ty::NAME,)*
                }
            }

            /// What is wrong, for people.
            pub fn message(&self) -> Option<&str> {
                match self {
                    $(StartImportError::$variant(error) => error.message.as_deref(),)*
                }
            }
        }

        impl Display for StartImportError {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(StartImportError::$variant(error) => error.fmt(f),)*
                }
            }
        }

        impl Error for StartImportError {}

        $(
            impl $ty {
                /// The error's name.
                pub const NAME: &'static str = stringify!($ty);
                /// The HTTP status code.
                pub const STATUS: u16 = $status;
            }

            impl Display for $ty {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(Self::NAME)?;
                    match &self.message {
                        Some(message) => write!(f, ": {message}"),
                        None => Ok(()),
                    }
                }
            }

            impl Error for $ty {}

            impl From<$ty> for StartImportError {
                fn from(error: $ty) -> Self {
                    StartImportError::$variant(error)
                }
            }
        )*
    };
}

errors! {
    /// 409: the state of the target resource is in the way.
    Conflict(ConflictException) = 409;
    /// 404: a resource that the request names does not exist.
    ResourceNotFound(ResourceNotFoundException) = 404;
    /// 402: the request exceeds a quota.
    ServiceQuotaExceeded(ServiceQuotaExceededException) = 402;
    /// 400: the account has not been initialized for the service.
    UninitializedAccount(UninitializedAccountException) = 400;
    /// 400: the request is not valid.
    Validation(ValidationException) = 400;
}

/// The reason is `cannotParse` if the document is not JSON, and `fieldValidationFailed` otherwise. Each violation is in the
/// `fieldList`, under its JSON Pointer and worded as AWS services word it.
impl From<&Report> for ValidationException {
    fn from(report: &Report) -> Self {
        let aws = report.aws();
        let mut message = aws.message;
        let mut fields = Vec::with_capacity(report.len());
        for (violation, field) in report.iter().zip(aws.field_list) {
            let unreadable = cannot_parse(&violation);
            if let Some(words) = &unreadable {
                message.clone_from(words);
            }
            fields.push(ValidationExceptionField {
                message: Some(bounded(unreadable.unwrap_or(field.message))),
                name: Some(bounded(field.path)),
            });
        }
        let reason = if report.iter().any(|violation| violation.code() == "syntax") {
            ValidationExceptionReason::CannotParse
        } else {
            ValidationExceptionReason::FieldValidationFailed
        };
        ValidationException {
            code: None,
            field_list: Some(fields),
            message: Some(bounded(message)),
            reason: Some(reason),
        }
    }
}

impl From<Report> for ValidationException {
    fn from(report: Report) -> Self {
        ValidationException::from(&report)
    }
}

/// What to say of a document that is not JSON, which is not about the field that happens to stand where it breaks off.
fn cannot_parse(violation: &Located<'_>) -> Option<String> {
    let params = violation.params();
    let (line, column) = (params.get("line")?, params.get("column")?);
    let is_syntax = violation.code() == "syntax";
    is_syntax.then(|| alloc::format!("The body is not JSON: {}, at line {line}, column {column}", violation.detail()))
}

/// The longest start of a text that the model's `LargeBoundedString` has room for.
fn bounded(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(65_536) {
        text.truncate(end);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Validate;
    use crate::report::Limits;
    use alloc::string::ToString;

    #[test]
    fn the_exception_keeps_its_own_rules_however_long_the_report_is() {
        let json = ["[", &alloc::vec!["null"; 2_000].join(","), "]"].concat();
        let limits = Limits::default().violations(2_000);
        let report = crate::from_json_with::<Vec<u8>>(json.as_bytes(), limits).unwrap_err();
        let exception = ValidationException::from(&report);
        assert!(report.aws().message.chars().count() > 65_536);
        assert_eq!(exception.message.as_ref().map(|message| message.chars().count()), Some(65_536));
        assert_eq!(exception.validate(), Ok(()));
    }

    #[test]
    fn a_document_that_is_not_json_is_said_to_be_so_with_what_was_found_before() {
        let report = crate::from_json::<Vec<u8>>(b"[null,\n 1").unwrap_err();
        let exception = ValidationException::from(&report);
        assert_eq!(exception.reason, Some(ValidationExceptionReason::CannotParse));
        assert_eq!(
            exception.message.as_deref(),
            Some("The body is not JSON: the document ends too early, at line 2, column 3")
        );
        assert_eq!(exception.field_list.map(|fields| fields.len()), Some(2));
    }

    #[test]
    fn an_error_says_its_name_and_its_message() {
        let error = StartImportError::from(ConflictException::default());
        assert_eq!(error.to_string(), "ConflictException");
        let error = ConflictException { message: Some("It is there.".into()), ..ConflictException::default() };
        assert_eq!(error.to_string(), "ConflictException: It is there.");
    }
}
