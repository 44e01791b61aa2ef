//! `#[format(email)]`, `#[format(date_time)]`, …: texts in the forms that JSON Schema has a name for.
//!
//! Each is a pattern, which is enforced as it is exported, and which stands in the schema beside the `format` that names
//! it. A validator that takes `format` for more than a remark may disagree with it, and with other validators.
//!
//! | format | is | after |
//! | --- | --- | --- |
//! | [`email`] | a mailbox: `joe@example.com` | RFC 5321, section 4.1.2 |
//! | [`uuid`] | a UUID: `f81d4fae-7dec-11d0-a765-00a0c91e6bf6` | RFC 9562, section 4 |
//! | [`date`] | a day: `2024-02-29` | RFC 3339, section 5.6 |
//! | [`time`] | a time with its offset: `09:30:00Z` | RFC 3339, section 5.6 |
//! | [`date_time`] | both: `2024-02-29T09:30:00+01:00` | RFC 3339, section 5.6 |
//! | [`uri`] | a URI with its scheme: `https://example.com/a` | RFC 3986, appendix A |
//! | [`hostname`] | a host's name: `www.example.com` | RFC 1123, section 2.1 |
//! | [`ipv4`] | `192.0.2.1` | RFC 3986, section 3.2.2 |
//! | [`ipv6`] | `2001:db8::1` | RFC 4291, section 2.2 |

use super::Constraint;
use crate::Schema;
use crate::constraint::Pattern;
use crate::report::{InlineParam, Reporter, Violation, Wording};
use crate::rules::{Fast, Rule};
use crate::schema::narrow;
use crate::value::Text;

#[macro_use]
pub(crate) mod grammar;
mod email;
mod network;
mod timestamp;
mod uri;
mod uuid;

pub use email::email;
pub use network::{hostname, ipv4, ipv6};
pub use timestamp::{date, date_time, time};
pub use uri::uri;
pub use uuid::uuid;

/// A text in a form that JSON Schema has a name for.
///
/// ```
/// use vetted::constraint::format;
/// use vetted::{JsonSchema, Parse, schema};
///
/// #[derive(Parse, JsonSchema)]
/// struct Account {
///     #[format(email)]
///     email: String,
/// }
///
/// let report = vetted::from_json::<Account>(br#"{ "email": "joe" }"#).err().unwrap();
/// assert_eq!(report.to_string(), "/email: must be an email address [format]");
///
/// let schema = schema::of::<Account>();
/// assert_eq!(schema.as_value()["properties"]["email"]["pattern"], format::email().pattern().exported());
/// assert_eq!(schema.as_value()["properties"]["email"]["format"], "email");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Format {
    name: &'static str,
    must: &'static str,
    pattern: &'static Pattern,
    usual: Option<&'static Pattern>,
    max: usize,
}

impl Format {
    const fn new(name: &'static str, must: &'static str, pattern: &'static Pattern) -> Format {
        Format { name, must, pattern, usual: None, max: usize::MAX }
    }

    /// At most that long, where the pattern takes no character beyond ASCII.
    const fn max(self, max: usize) -> Format {
        Format { max, ..self }
    }

    /// A pattern that takes less than the other, is a smaller table, and so is tried first.
    const fn usual(self, usual: &'static Pattern) -> Format {
        Format { usual: Some(usual), ..self }
    }

    /// What JSON Schema calls it: `date-time`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What is enforced, and what the schema says.
    pub const fn pattern(&self) -> &'static Pattern {
        self.pattern
    }

    /// The rule that a value has this form.
    #[doc(hidden)]
    pub const fn on<V: Text + ?Sized>(&self) -> Rule<'_, V> {
        Rule::new(self, Fast::Unknown)
    }

    /// Whether a text has this form.
    pub fn is_match(&self, text: &str) -> bool {
        let is_usual = self.usual.is_some_and(|usual| usual.is_match(text));
        is_usual || (text.len() <= self.max && self.pattern.is_match(text))
    }
}

const NONE: InlineParam = InlineParam::Absent;

static WORDING: Wording = Wording {
    code: "format",
    params: &["", "format"],
    text: |values, f| values.sentence("", "", f),
    member_must: None,
};

impl<V: Text + ?Sized> Constraint<V> for Format {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        if !self.is_match(value.text()) {
            reporter.report_with(&WORDING, || {
                Violation::of_kind(&WORDING, [self.must.into(), self.name.into(), NONE, NONE])
            });
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "pattern", self.pattern.exported().into());
        narrow(schema, "format", self.name.into());
        if self.max < usize::MAX {
            narrow(schema, "maxLength", self.max.into());
        }
    }
}

kind! {
    format on "text", schema "`pattern` and `format`, and `maxLength` where the format has one";
    #[format(email)] alloc::string::String,
        accepts ["joe@example.com", "\"joe @ home\"@[IPv6:::1]"], rejects ["", "joe", "joe@", "joe@-a.com", "joe@a.com\n"];
    #[format(uuid)] alloc::string::String,
        accepts ["F81D4FAE-7dec-11d0-a765-00a0c91e6bf6"], rejects ["", "f81d4fae7dec11d0a76500a0c91e6bf6"];
    #[format(date)] Option<alloc::string::String>,
        accepts [null, "2024-02-29", "2000-02-29"], rejects ["", "2023-02-29", "1900-02-29", "2024-04-31", "2024-1-1"];
    #[format(time)] alloc::string::String,
        accepts ["09:30:00Z", "23:59:60z", "15:59:60.5-08:00"], rejects ["09:30:00", "24:00:00Z", "22:59:60Z", "9:30:00Z"];
    #[format(date_time)] alloc::string::String,
        accepts ["2024-02-29T09:30:00.125Z", "1990-12-31t15:59:60-08:00"], rejects ["2024-02-29 09:30:00Z", "2024-02-30T00:00:00Z"];
    #[format(uri)] alloc::boxed::Box<str>,
        accepts ["https://[::1]:8080/a?b#c", "urn:isbn:0451450523"], rejects ["", "/a", "//example.com", "a:%4", "http://a b"];
    #[format(hostname)] alloc::string::String,
        accepts ["localhost", "a-b.example.com"], rejects ["", "a.", "-a", "a_b", "é.com"];
    #[format(ipv4)] alloc::string::String,
        accepts ["0.0.0.0", "255.255.255.255"], rejects ["", "256.0.0.1", "01.2.3.4", "1.2.3", "1.2.3.4 "];
    #[format(ipv6)] alloc::string::String,
        accepts ["::", "1:2:3:4:5:6:7::", "::ffff:192.0.2.1"], rejects ["", ":::", "1::2::3", "fe80::1%eth0", "12345::"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_usual_is_found_without_the_great_table() {
        let usual = |format: Format, text: &str| format.usual.is_some_and(|usual| usual.is_match(text));
        for (format, text) in [(time(), "09:30:00Z"), (date_time(), "2024-02-29T09:30:00+01:00")] {
            assert!(usual(format, text) && format.is_match(text), "{text}");
        }
        assert!(!usual(time(), "23:59:60Z") && time().is_match("23:59:60Z"));
    }
}
