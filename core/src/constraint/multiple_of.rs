use super::Constraint;
use crate::Schema;
use crate::report::{At, Params, Violation, Wording};
use crate::schema::narrow;
use crate::value::{AsInteger, Integer};
use core::fmt::{self, Formatter};

/// `#[multiple_of(5)]`: an integer divides evenly by a factor.
pub const fn multiple_of<N: Integer>(factor: N) -> MultipleOf<N> {
    MultipleOf { factor }
}

/// What [`multiple_of`] makes.
#[derive(Clone, Copy, Debug)]
pub struct MultipleOf<N> {
    factor: N,
}

impl<N: Integer, V: AsInteger<N> + ?Sized> Constraint<V> for MultipleOf<N> {
    fn check(&self, value: &V, at: &mut At<'_>) {
        if !value.as_integer().is_multiple_of(self.factor) {
            at.violated(Violation::of_kind("multiple_of", &WORDING).with("factor", self.factor));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "multipleOf", self.factor.json());
    }
}

static WORDING: Wording = Wording {
    text: |params, f| sentence("must be a multiple of", params, f),
    member_must: |params, f| sentence("be a multiple of", params, f),
};

fn sentence(words: &str, params: &Params, f: &mut Formatter<'_>) -> fmt::Result {
    match params.get("factor") {
        Some(factor) => write!(f, "{words} {factor}"),
        None => f.write_str(words),
    }
}

kind! {
    multiple_of on "integers", schema "`multipleOf`";
    #[multiple_of(5)] u16, accepts [0, 5, 10], rejects [3, 7];
    #[multiple_of(3)] i32, accepts [-3, 0, 3.0], rejects [-1, 4];
}
