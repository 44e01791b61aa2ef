//! The violations that no constraint makes: what reading finds.

use super::{Param, Params, Violation, Wording};
use core::fmt::{self, Formatter};

/// Absent, or null where a value must be.
pub(crate) fn required() -> Violation {
    static WORDING: Wording = Wording {
        text: |_, f| f.write_str("must be there and not null"),
        member_must: |_, f| f.write_str("not be null"),
    };
    Violation::of_kind("required", &WORDING)
}

/// Another type of value.
pub(crate) fn wrong_type(expected: impl Into<Param>, found: &'static str) -> Violation {
    fn text(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
        match (params.get("expected"), params.get("found")) {
            (Some(expected), Some(found)) => write!(f, "must be {expected}, is {found}"),
            _ => f.write_str("must be of another type"),
        }
    }
    fn member_must(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
        match params.get("expected") {
            Some(expected) => write!(f, "be {expected}"),
            None => f.write_str("be of another type"),
        }
    }
    static WORDING: Wording = Wording { text, member_must };
    Violation::of_kind("type", &WORDING).with("expected", expected).with("found", found)
}

/// A field that the type doesn't have.
pub(crate) fn unknown_field(suggestion: Option<&'static str>) -> Violation {
    fn text(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("is not a known field")?;
        suggest(params, f)
    }
    static WORDING: Wording = Wording { text, member_must: |_, f| f.write_str("be a known field") };
    Violation::of_kind("unknown_field", &WORDING).with_some("suggestion", suggestion)
}

/// A field that was there before.
pub(crate) fn duplicate_field() -> Violation {
    static WORDING: Wording = Wording {
        text: |_, f| f.write_str("must not be there more than once"),
        member_must: |_, f| f.write_str("not be there more than once"),
    };
    Violation::of_kind("duplicate_field", &WORDING)
}

/// None of the names that an enum has.
pub(crate) fn unknown_variant(names: &'static [&'static str], suggestion: Option<&'static str>) -> Violation {
    fn text(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(values) = params.get("values") {
            write!(f, "must be one of: {values}")?;
        }
        suggest(params, f)
    }
    fn member_must(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
        match params.get("values") {
            Some(values) => write!(f, "satisfy enum value set: [{values}]"),
            None => f.write_str("satisfy enum value set: []"),
        }
    }
    static WORDING: Wording = Wording { text, member_must };
    Violation::of_kind("unknown_variant", &WORDING)
        .with("values", names.iter().copied().collect::<Param>())
        .with_some("suggestion", suggestion)
}

fn suggest(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
    match params.get("suggestion") {
        Some(suggestion) => write!(f, "; did you mean `{suggestion}`?"),
        None => Ok(()),
    }
}

/// Not the format that it should be.
pub(crate) fn syntax(detail: &'static str) -> Violation {
    Violation::new("syntax", detail)
}

/// Nested too deep.
pub(crate) fn too_deep(max: usize) -> Violation {
    fn text(params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
        match params.get("max") {
            Some(max) => write!(f, "must not be nested more than {max} levels deep"),
            None => f.write_str("must not be nested so deep"),
        }
    }
    fn member_must(_: &Params, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("not be nested so deep")
    }
    static WORDING: Wording = Wording { text, member_must };
    Violation::of_kind("depth", &WORDING).with("max", max)
}
