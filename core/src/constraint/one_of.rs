use super::Constraint;
use crate::Schema;
use crate::report::{InlineParam, Reporter, Violation, Wording, satisfy_value_set};
use crate::rules::{Fast, Rule};
use crate::schema::narrow;
use crate::value::Choice;

/// `#[one_of("asc", "desc")]`, `#[one_of(1, 2, 4)]`: a text or an integer is one of those.
pub const fn one_of<T>(allowed: &'static [T]) -> OneOf<T> {
    OneOf { allowed }
}

/// What [`one_of`] makes.
#[derive(Clone, Copy, Debug)]
pub struct OneOf<T: 'static> {
    allowed: &'static [T],
}

impl<C: Sync> OneOf<C> {
    /// The rule that a value is one of those.
    #[doc(hidden)]
    pub const fn on<V: Choice<C> + ?Sized>(&self) -> Rule<'_, V> {
        Rule::new(self, Fast::Unknown)
    }
}

impl<C: Sync, V: Choice<C> + ?Sized> Constraint<V> for OneOf<C> {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        if !value.is_among(self.allowed) {
            reporter.report_with(&WORDING, || none_of(V::params(self.allowed)));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        narrow(schema, "enum", self.allowed.iter().map(V::json).collect());
    }
}

#[cold]
fn none_of(values: InlineParam) -> Violation {
    const NONE: InlineParam = InlineParam::Absent;
    Violation::of_kind(&WORDING, [values, NONE, NONE, NONE])
}

pub(crate) static WORDING: Wording = Wording {
    code: "one_of",
    params: &["values"],
    text: |values, f| values.sentence("must be one of: ", "values", f),
    member_must: Some(satisfy_value_set),
};

kind! {
    one_of on "text, integers", schema "`enum`";
    #[one_of("asc", "desc")] alloc::string::String, accepts ["asc", "desc"], rejects ["", "ASC", "asc "];
    #[one_of(1, 2, 4)] Option<u8>, accepts [null, 1, 4.0], rejects [0, 3];
}
