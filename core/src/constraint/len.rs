use super::Constraint;
use crate::Schema;
use crate::report::{InlineParam, Reporter, Values, Violation, Wording};
use crate::rules::{Fast, Rule};
use crate::schema::narrow;
use crate::value::Length;
use core::fmt::{self, Formatter};

/// `#[len(min = 2, max = 64)]`, `#[len(exactly = 12)]`: how many characters, bytes, elements or entries.
///
/// Characters are Unicode scalar values, as in JSON Schema: neither bytes nor UTF-16 units nor what looks like one.
pub const fn len() -> Len {
    Len { min: 0, max: usize::MAX }
}

/// What [`len`] makes.
#[derive(Clone, Copy, Debug)]
pub struct Len {
    min: usize,
    max: usize,
}

impl Len {
    /// At least that long.
    ///
    /// # Panics
    ///
    /// If that is more than the greatest length. The derives have this worked out when your program is compiled.
    #[must_use]
    #[track_caller]
    pub const fn min(self, min: usize) -> Len {
        assert!(min <= self.max, "`len`: `min` is greater than `max`");
        Len { min, ..self }
    }

    /// At most that long.
    ///
    /// # Panics
    ///
    /// If that is less than the least length. The derives have this worked out when your program is compiled.
    #[must_use]
    #[track_caller]
    pub const fn max(self, max: usize) -> Len {
        assert!(self.min <= max, "`len`: `min` is greater than `max`");
        Len { max, ..self }
    }

    /// That long.
    #[must_use]
    pub const fn exactly(self, length: usize) -> Len {
        Len { min: length, max: length }
    }

    /// The rule that a value is that long.
    #[doc(hidden)]
    pub const fn on<V: Length + ?Sized>(&self) -> Rule<'_, V> {
        let is_text = V::KEYWORDS[0].len() == str::KEYWORDS[0].len();
        Rule::new(self, Fast::Length { min: self.min, max: self.max, is_text })
    }

    /// The bounds, where they leave anything out.
    fn bounds(self) -> [Option<usize>; 2] {
        [(self.min > 0).then_some(self.min), (self.max < usize::MAX).then_some(self.max)]
    }

    #[cold]
    pub(crate) fn broken_by(self, length: usize) -> Violation {
        let [min, max] = self.bounds();
        Violation::of_kind(&WORDING, [min.into(), max.into(), length.into(), InlineParam::Absent])
    }
}

impl<V: Length + ?Sized> Constraint<V> for Len {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        if !value.fits(self.min, self.max) {
            reporter.report_with(&WORDING, || self.broken_by(value.length()));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        for (keyword, bound) in V::KEYWORDS.into_iter().zip(self.bounds()) {
            if let Some(bound) = bound {
                narrow(schema, keyword, bound.into());
            }
        }
    }

    fn check_length(&self, length: usize, reporter: &mut Reporter<'_>) {
        if !(self.min..=self.max).contains(&length) {
            reporter.report_with(&WORDING, || self.broken_by(length));
        }
    }
}

static WORDING: Wording =
    Wording { code: "len", params: &["min", "max", "length"], text, member_must: Some(member_must) };

fn text(values: &Values<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("must have a length of ")?;
    match (values.get("min"), values.get("max")) {
        (Some(min), Some(max)) if min.is_same(max) => write!(f, "{min}")?,
        (Some(min), Some(max)) => write!(f, "{min} to {max}")?,
        (Some(min), None) => write!(f, "at least {min}")?,
        (None, Some(max)) => write!(f, "at most {max}")?,
        (None, None) => f.write_str("anything")?,
    }
    match values.get("length") {
        Some(length) => write!(f, ", has {length}"),
        None => Ok(()),
    }
}

fn member_must(values: &Values<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    match (values.get("min"), values.get("max")) {
        (Some(min), Some(max)) => write!(f, "have length between {min} and {max}, inclusive"),
        (Some(min), None) => write!(f, "have length greater than or equal to {min}"),
        (None, Some(max)) => write!(f, "have length less than or equal to {max}"),
        (None, None) => f.write_str("have a length"),
    }
}

kind! {
    len on "text (Unicode scalar values), lists, sets, maps", schema "`minLength`/`maxLength`, …`Items`, …`Properties`";
    #[len(min = 2, max = 4)] alloc::string::String,
        accepts ["ab", "äöüß", "𝒜𝒜𝒜𝒜"], rejects ["", "a", "abcde", "e\u{301}e\u{301}e"];
    #[len(max = 1)] alloc::vec::Vec<u8>, accepts [[], [0]], rejects [[0, 0]];
    #[len(exactly = 1)] alloc::collections::BTreeMap<alloc::string::String, bool>,
        accepts [{ "a": true }], rejects [{}, { "a": true, "b": true }];
    #[len(min = 1, max = 2)] serde_json::Map<alloc::string::String, serde_json::Value>,
        accepts [{ "a": 1 }, { "a": 1, "b": 2 }], rejects [{}, { "a": 1, "b": 2, "c": 3 }];
    #[len(min = 1)] Option<alloc::boxed::Box<str>>, accepts [null, "a"], rejects [""];
}
