use super::Report;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// The media type of a serialised [`Problem`].
const TITLE: &str = "The request is not valid.";

/// A report as [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) problem details, with the extension member `errors`:
/// a list of `{pointer, code, detail, params}`. To be sent as `application/problem+json`.
///
/// ```
/// let report = vetted::from_json::<Vec<u8>>(b"[256]").unwrap_err();
/// let json = serde_json::to_value(report.problem()).unwrap();
/// assert_eq!(json["status"], 400);
/// assert_eq!(json["errors"][0]["pointer"], "/0");
/// ```
#[derive(Clone, Debug)]
pub struct Problem<'r> {
    report: &'r Report,
    status: u16,
}

impl<'r> Problem<'r> {
    /// What is sent as `Content-Type`.
    pub const MEDIA_TYPE: &'static str = "application/problem+json";

    pub(super) fn new(report: &'r Report) -> Self {
        Problem { report, status: 400 }
    }

    /// The same with another HTTP status code than 400.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Problem { status, ..self }
    }

    /// The HTTP status code.
    pub fn status(&self) -> u16 {
        self.status
    }
}

impl Serialize for Problem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let errors = Errors(self.report);
        let mut fields = serializer.serialize_struct("Problem", 5 + usize::from(self.report.is_cut()))?;
        fields.serialize_field("type", "about:blank")?;
        fields.serialize_field("title", TITLE)?;
        fields.serialize_field("status", &self.status)?;
        fields.serialize_field("detail", &count(self.report.len(), self.report.is_cut()))?;
        fields.serialize_field("errors", &errors)?;
        if self.report.is_cut() {
            fields.serialize_field("cut", &true)?;
        }
        fields.end()
    }
}

struct Errors<'r>(&'r Report);

impl Serialize for Errors<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0)
    }
}

fn count(errors: usize, cut: bool) -> alloc::string::String {
    let more = if cut { "more than " } else { "" };
    let plural = if errors == 1 { "" } else { "s" };
    alloc::format!("{more}{errors} problem{plural}")
}
