//! The violations that no constraint makes: what reading finds.

use super::{InlineParam, Values, Violation, Wording};
use alloc::boxed::Box;
use core::fmt::{self, Formatter};

const NONE: InlineParam = InlineParam::Absent;

/// Absent, or null where a value must be.
pub(crate) static REQUIRED: Wording = Wording {
    code: "required",
    params: &[],
    text: |_, f| f.write_str("must be there and not null"),
    member_must: Some(|_, f| f.write_str("not be null")),
};

pub(crate) fn required() -> Violation {
    Violation::of_kind(&REQUIRED, [NONE; 4])
}

/// Another type of value.
pub(crate) static TYPE: Wording = Wording {
    code: "type",
    params: &["expected", "found"],
    text: |values, f| match (values.get("expected"), values.get("found")) {
        (Some(expected), Some(found)) => write!(f, "must be {expected}, is {found}"),
        _ => f.write_str("must be of another type"),
    },
    member_must: Some(|values, f| match values.get("expected") {
        Some(expected) => write!(f, "be {expected}"),
        None => f.write_str("be of another type"),
    }),
};

pub(crate) fn wrong_type(expected: &'static str, found: &'static str) -> Violation {
    Violation::of_kind(&TYPE, [expected.into(), found.into(), NONE, NONE])
}

/// None of several types.
pub(crate) fn none_of_types(expected: alloc::string::String, found: &'static str) -> Violation {
    let expected = InlineParam::Other(Box::new(expected.into()));
    Violation::of_kind(&TYPE, [expected, found.into(), NONE, NONE])
}

/// A field that the type doesn't have.
pub(crate) static UNKNOWN_FIELD: Wording = Wording {
    code: "unknown_field",
    params: &["suggestion"],
    text: |values, f| {
        f.write_str("is not a known field")?;
        suggest(values, f)
    },
    member_must: Some(|_, f| f.write_str("be a known field")),
};

pub(crate) fn unknown_field(suggestion: Option<&'static str>) -> Violation {
    Violation::of_kind(&UNKNOWN_FIELD, [suggestion.into(), NONE, NONE, NONE])
}

/// A field that was there before.
pub(crate) fn duplicate_field() -> Violation {
    static WORDING: Wording = Wording {
        code: "duplicate_field",
        params: &[],
        text: |_, f| f.write_str("must not be there more than once"),
        member_must: Some(|_, f| f.write_str("not be there more than once")),
    };
    Violation::of_kind(&WORDING, [NONE; 4])
}

/// None of the names that an enum has.
pub(crate) static UNKNOWN_VARIANT: Wording = Wording {
    code: "unknown_variant",
    params: &["values", "suggestion"],
    text: |values, f| {
        values.sentence("must be one of: ", "values", f)?;
        suggest(values, f)
    },
    member_must: Some(satisfy_value_set),
};

pub(crate) fn unknown_variant(names: &'static [&'static str], suggestion: Option<&'static str>) -> Violation {
    Violation::of_kind(&UNKNOWN_VARIANT, [names.into(), suggestion.into(), NONE, NONE])
}

/// What follows `Member must ` where it is one of some values that is expected.
pub(crate) fn satisfy_value_set(values: &Values<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    values.sentence("satisfy enum value set: [", "values", f)?;
    f.write_str("]")
}

fn suggest(values: &Values<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    match values.get("suggestion") {
        Some(suggestion) => write!(f, "; did you mean `{suggestion}`?"),
        None => Ok(()),
    }
}

static SYNTAX: Wording = Wording {
    code: "syntax",
    params: &["", "line", "column"],
    text: |values, f| values.sentence("", "", f),
    member_must: None,
};

/// Not the format that it should be.
pub(crate) fn syntax(what: &'static str) -> Violation {
    Violation::of_kind(&SYNTAX, [what.into(), NONE, NONE, NONE])
}

/// Not the format that it should be, from a line and a column on.
pub(crate) fn syntax_at(what: &'static str, line: usize, column: usize) -> Violation {
    Violation::of_kind(&SYNTAX, [what.into(), line.into(), column.into(), NONE])
}

/// Half of a surrogate pair, which `\u` can write and no text can hold.
pub(crate) fn lone_surrogate() -> Violation {
    syntax("must not have half of a surrogate pair, which is no character")
}

/// Nested too deep.
pub(crate) fn too_deep(max: usize) -> Violation {
    static WORDING: Wording = Wording {
        code: "depth",
        params: &["max"],
        text: |values, f| {
            values.sentence("must not be nested more than ", "max", f)?;
            f.write_str(" levels deep")
        },
        member_must: Some(|_, f| f.write_str("not be nested so deep")),
    };
    Violation::of_kind(&WORDING, [max.into(), NONE, NONE, NONE])
}
