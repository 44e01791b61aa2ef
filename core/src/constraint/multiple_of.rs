use super::Constraint;
use crate::Schema;
use crate::report::{InlineParam, Param, Reporter, Violation, Wording};
use crate::rules::{Fast, Rule};
use crate::schema::narrow;
use crate::value::{AsInteger, Integer};

/// `#[multiple_of(5)]`: an integer divides evenly by a factor.
pub const fn multiple_of<N: Integer>(factor: N) -> MultipleOf<N> {
    MultipleOf { factor }
}

/// What [`multiple_of`] makes.
#[derive(Clone, Copy, Debug)]
pub struct MultipleOf<N> {
    factor: N,
}

impl<N: Integer> MultipleOf<N> {
    /// The rule that a value divides evenly.
    #[doc(hidden)]
    pub const fn on<V: AsInteger<N> + ?Sized>(&self) -> Rule<'_, V> {
        Rule::new(self, Fast::Unknown)
    }
}

impl<N: Integer, V: AsInteger<N> + ?Sized> Constraint<V> for MultipleOf<N> {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        if !value.as_integer().is_multiple_of(self.factor) {
            const NONE: InlineParam = InlineParam::Absent;
            reporter.report_with(&WORDING, || {
                let factor: Param = self.factor.into();
                Violation::of_kind(&WORDING, [factor.into(), NONE, NONE, NONE])
            });
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "multipleOf", self.factor.json());
    }
}

static WORDING: Wording = Wording {
    code: "multiple_of",
    params: &["factor"],
    text: |values, f| values.sentence("must be a multiple of ", "factor", f),
    member_must: Some(|values, f| values.sentence("be a multiple of ", "factor", f)),
};

kind! {
    multiple_of on "integers", schema "`multipleOf`";
    #[multiple_of(5)] u16, accepts [0, 5, 10], rejects [3, 7];
    #[multiple_of(3)] i32, accepts [-3, 0, 3.0], rejects [-1, 4];
}
