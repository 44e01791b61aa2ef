use super::{Located, Report};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display, Write};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A report as AWS services word it, after the [Smithy validation protocol tests].
///
/// ```
/// let report = vetted::from_json::<Vec<u8>>(b"[null]").unwrap_err();
/// assert_eq!(
///     report.aws().message,
///     "1 validation error detected. Value at '/0' failed to satisfy constraint: Member must not be null",
/// );
/// ```
///
/// [Smithy validation protocol tests]: https://github.com/smithy-lang/smithy/tree/main/smithy-aws-protocol-tests
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwsForm {
    /// The count, and every violation.
    pub message: String,
    /// One for each violation, in their order.
    pub field_list: Vec<AwsField>,
}

/// One violation in AWS's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwsField {
    /// The JSON Pointer.
    pub path: String,
    /// `Value at '/a' failed to satisfy constraint: Member must …`
    pub message: String,
}

impl AwsForm {
    pub(super) fn new(report: &Report) -> Self {
        let field_list: Vec<AwsField> = report.iter().map(|violation| AwsField::new(&violation)).collect();
        let plural = if field_list.len() == 1 { "" } else { "s" };
        let mut message = alloc::format!("{} validation error{plural} detected. ", field_list.len());
        for (i, field) in field_list.iter().enumerate() {
            message.push_str(if i == 0 { "" } else { "; " });
            message.push_str(&field.message);
        }
        AwsForm { message, field_list }
    }
}

impl AwsField {
    fn new(violation: &Located<'_>) -> Self {
        let path = violation.pointer().to_string();
        let mut message = String::from("Value ");
        if let Some(length) = violation.length() {
            let _ = write!(message, "with length {length} ");
        }
        let _ = write!(message, "at '{path}' failed to satisfy constraint: {}", MemberMust(violation));
        AwsField { path, message }
    }
}

impl Display for AwsForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// `{message, fieldList}`, the properties of a `ValidationException` in the Smithy protocol tests.
impl Serialize for AwsForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("AwsForm", 2)?;
        fields.serialize_field("message", &self.message)?;
        fields.serialize_field("fieldList", &self.field_list)?;
        fields.end()
    }
}

impl Serialize for AwsField {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("AwsField", 2)?;
        fields.serialize_field("path", &self.path)?;
        fields.serialize_field("message", &self.message)?;
        fields.end()
    }
}

struct MemberMust<'v>(&'v Located<'v>);

impl Display for MemberMust<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_member_must(f)
    }
}

#[cfg(test)]
mod tests {
    use crate::report::{Report, Violation};

    fn worded(detail: &'static str) -> alloc::string::String {
        let mut report = Report::new();
        report.push(Violation::new("own", detail));
        report.aws().message
    }

    #[test]
    fn words_that_do_not_start_with_must_stand_as_they_are() {
        let start = "1 validation error detected. Value at '' failed to satisfy constraint: ";
        assert_eq!(worded("must be odd").strip_prefix(start), Some("Member must be odd"));
        assert_eq!(worded("the document ends too early").strip_prefix(start), Some("the document ends too early"));
    }
}
