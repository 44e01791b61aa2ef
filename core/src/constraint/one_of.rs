use super::Constraint;
use crate::Schema;
use crate::report::{At, Param, Params, Violation, Wording};
use crate::schema::narrow;
use crate::value::{AsInteger, Integer, Text};
use core::fmt::{self, Formatter};
use serde_json::Value;

/// `#[one_of("asc", "desc")]`, `#[one_of(1, 2, 4)]`: a text or an integer is one of those.
pub const fn one_of<T>(allowed: &'static [T]) -> OneOf<T> {
    OneOf { allowed }
}

/// What [`one_of`] makes.
#[derive(Clone, Copy, Debug)]
pub struct OneOf<T: 'static> {
    allowed: &'static [T],
}

impl<V: Text + ?Sized> Constraint<V> for OneOf<&'static str> {
    fn check(&self, value: &V, at: &mut At<'_>) {
        if !self.allowed.contains(&value.text()) {
            at.violated(violation(self.allowed.iter().copied().collect()));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "enum", self.allowed.iter().copied().collect());
    }
}

impl<N: Integer, V: AsInteger<N> + ?Sized> Constraint<V> for OneOf<N> {
    fn check(&self, value: &V, at: &mut At<'_>) {
        if !self.allowed.contains(&value.as_integer()) {
            at.violated(violation(self.allowed.iter().copied().collect()));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        let allowed: Value = self.allowed.iter().map(|number| number.json()).collect();
        narrow(schema, "enum", allowed);
    }
}

#[cold]
fn violation(values: Param) -> Violation {
    Violation::of_kind("one_of", &WORDING).with("values", values)
}

static WORDING: Wording = Wording {
    text: |params, f| sentence("must be one of: ", params, "", f),
    member_must: |params, f| sentence("satisfy enum value set: [", params, "]", f),
};

fn sentence(words: &str, params: &Params, end: &str, f: &mut Formatter<'_>) -> fmt::Result {
    match params.get("values") {
        Some(values) => write!(f, "{words}{values}{end}"),
        None => f.write_str(words),
    }
}

kind! {
    one_of on "text, integers", schema "`enum`";
    #[one_of("asc", "desc")] alloc::string::String, accepts ["asc", "desc"], rejects ["", "ASC", "asc "];
    #[one_of(1, 2, 4)] Option<u8>, accepts [null, 1, 4.0], rejects [0, 3];
}
