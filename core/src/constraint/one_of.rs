use super::Constraint;
use crate::Schema;
use crate::report::{At, Param, Params, Violation, Wording};
use crate::schema::narrow;
use crate::value::Choice;
use core::fmt::{self, Formatter};

/// `#[one_of("asc", "desc")]`, `#[one_of(1, 2, 4)]`: a text or an integer is one of those.
pub const fn one_of<T>(allowed: &'static [T]) -> OneOf<T> {
    OneOf { allowed }
}

/// What [`one_of`] makes.
#[derive(Clone, Copy, Debug)]
pub struct OneOf<T: 'static> {
    allowed: &'static [T],
}

impl<C: Sync, V: Choice<C> + ?Sized> Constraint<V> for OneOf<C> {
    fn check(&self, value: &V, at: &mut At<'_>) {
        if !value.is_among(self.allowed) {
            at.violated(violation(self.allowed.iter().map(V::param).collect()));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "enum", self.allowed.iter().map(V::json).collect());
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
