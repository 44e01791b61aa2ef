use super::param::{Param, Params};
use super::place::Place;
use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::fmt::{self, Display, Formatter};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A broken rule at a place: a stable code, typed parameters, and words for people. Never the value itself.
///
/// ```
/// use vetted::report::Violation;
///
/// let violation = Violation::new("odd", "must be odd").with("divisor", 2);
/// assert_eq!(violation.code(), "odd");
/// assert_eq!(violation.to_string(), "must be odd [odd]");
/// ```
#[derive(Clone, Debug)]
pub struct Violation {
    place: Place,
    code: Cow<'static, str>,
    params: Params,
    words: Words,
    offset: Option<usize>,
}

/// How a constraint kind puts its violations into words, from their parameters.
#[derive(Debug)]
pub(crate) struct Wording {
    /// `must …`, for people.
    pub(crate) text: fn(&Params, &mut Formatter<'_>) -> fmt::Result,
    /// What follows `Member must ` in AWS's form.
    pub(crate) member_must: fn(&Params, &mut Formatter<'_>) -> fmt::Result,
}

#[derive(Clone, Debug)]
enum Words {
    OfKind(&'static Wording),
    Given(Cow<'static, str>),
}

impl Violation {
    /// A violation with a code of your own, and what is wrong, in words that start with a verb: `must be odd`.
    ///
    /// Don't put the input's value into the words: a report may end up in a log.
    pub fn new(code: impl Into<Cow<'static, str>>, detail: impl Into<Cow<'static, str>>) -> Self {
        Violation::worded(code.into(), Words::Given(detail.into()))
    }

    pub(crate) fn of_kind(code: &'static str, wording: &'static Wording) -> Self {
        Violation::worded(code.into(), Words::OfKind(wording))
    }

    fn worded(code: Cow<'static, str>, words: Words) -> Self {
        Violation { place: Place::default(), code, params: Params::default(), words, offset: None }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, param: impl Into<Param>) -> Self {
        self.params.push(name, param.into());
        self
    }

    /// Adds a parameter if there is one.
    #[must_use]
    pub(crate) fn with_some(self, name: &'static str, param: Option<impl Into<Param>>) -> Self {
        match param {
            Some(param) => self.with(name, param),
            None => self,
        }
    }

    /// The same violation, found there.
    #[must_use]
    pub(crate) fn found_at(self, place: Place, offset: Option<usize>) -> Self {
        Violation { place, offset: self.offset.or(offset), ..self }
    }

    /// The same violation with a byte offset that is more exact than its place's.
    #[must_use]
    pub(crate) fn with_offset(self, offset: Option<usize>) -> Self {
        Violation { offset, ..self }
    }

    /// The same violation under another code.
    pub(crate) fn set_code(&mut self, code: &'static str) {
        self.code = code.into();
    }

    /// The same violation in other words.
    pub(crate) fn set_detail(&mut self, detail: &'static str) {
        self.words = Words::Given(detail.into());
    }

    /// Where it was found.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Which rule was broken: one of the codes in [`crate::report`], or the code of a constraint of your own.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The rule's bounds and what was measured.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// What is wrong, in words.
    pub fn detail(&self) -> String {
        Detail(self).to_string()
    }

    /// Where in the text of the document, in bytes, if it was read from text by [`crate::from_json`]. For a missing
    /// field it is where the object begins, for an unknown or a duplicate field, or a map's key, where the name does.
    pub fn offset(&self) -> Option<usize> {
        self.offset
    }

    /// `Member must …`, or words that don't start with `must` as they are.
    pub(crate) fn member_must(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.words {
            Words::OfKind(wording) => {
                f.write_str("Member must ")?;
                (wording.member_must)(&self.params, f)
            }
            Words::Given(words) if words.starts_with("must ") => write!(f, "Member {words}"),
            Words::Given(words) => f.write_str(words),
        }
    }
}

/// `/pointer: what is wrong [code]`
impl Display for Violation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.place.as_str().is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        write!(f, "{} [{}]", Detail(self), self.code)
    }
}

impl PartialEq for Violation {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
            && self.code == other.code
            && self.params == other.params
            && self.offset == other.offset
            && self.detail() == other.detail()
    }
}

/// `{pointer, code, detail, params}`, the member of `errors` in RFC 9457's form.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let with_params = !self.params.is_empty();
        let mut fields = serializer.serialize_struct("Violation", 3 + usize::from(with_params))?;
        fields.serialize_field("pointer", self.place.as_str())?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("detail", &self.detail())?;
        if with_params {
            fields.serialize_field("params", &self.params)?;
        }
        fields.end()
    }
}

struct Detail<'v>(&'v Violation);

impl Display for Detail<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0.words {
            Words::OfKind(wording) => (wording.text)(&self.0.params, f),
            Words::Given(words) => f.write_str(words),
        }
    }
}
