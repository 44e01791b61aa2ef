use super::Constraint;
use crate::Schema;
use crate::report::Reporter;
use crate::rules::{Fast, Rule};
use core::marker::PhantomData;

/// `#[check(path)]`: a check of your own. It is a function, or a value that implements [`Constraint`], such as what a
/// `const fn` returns, which may say the same in JSON Schema.
///
/// ```
/// use vetted::report::{Reporter, Violation};
/// use vetted::{Constraint, JsonSchema, Schema, Validate, schema};
///
/// fn no_spaces(name: &str, reporter: &mut Reporter<'_>) {
///     if name.contains(' ') {
///         reporter.report(Violation::new("no_spaces", "must have no spaces"));
///     }
/// }
///
/// struct Prefix(&'static str);
///
/// impl Constraint<str> for Prefix {
///     fn check(&self, value: &str, reporter: &mut Reporter<'_>) {
///         if !value.starts_with(self.0) {
///             reporter.report(Violation::new("prefix", "must have the prefix").with("prefix", self.0));
///         }
///     }
///
///     fn describe(&self, schema: &mut Schema) {
///         schema::narrow(schema, "pattern", format!("^{}", self.0).into());
///     }
/// }
///
/// #[derive(Validate, JsonSchema)]
/// #[check(ends_after_start)]
/// struct Job {
///     #[check(no_spaces)]
///     #[check(Prefix("job-"))]
///     name: String,
///     start: u32,
///     end: u32,
/// }
///
/// fn ends_after_start(job: &Job, reporter: &mut Reporter<'_>) {
///     if job.end < job.start {
///         reporter.property("end").report(Violation::new("order", "must not be before the start"));
///     }
/// }
///
/// let report = Job { name: "a job".into(), start: 1, end: 2 }.validate().unwrap_err();
/// assert_eq!(
///     report.to_string(),
///     "/name: must have no spaces [no_spaces]\n/name: must have the prefix [prefix]",
/// );
/// let report = Job { name: "job-7".into(), start: 2, end: 1 }.validate().unwrap_err();
/// assert_eq!(report.to_string(), "/end: must not be before the start [order]");
/// assert_eq!(schema::of::<Job>().as_value()["properties"]["name"]["pattern"], "^job-");
/// ```
pub const fn check<C, By>(check: C) -> Checked<C, By> {
    Checked { check, by: PhantomData }
}

/// What [`check()`] makes.
#[derive(Clone, Copy, Debug)]
pub struct Checked<C, By> {
    check: C,
    by: PhantomData<fn() -> By>,
}

impl<C, By> Checked<C, By> {
    /// The rule that the check finds nothing.
    #[doc(hidden)]
    pub const fn on<V: ?Sized>(&self) -> Rule<'_, V>
    where
        C: Check<V, By>,
    {
        Rule::new(self, Fast::Unknown)
    }
}

/// What `#[check(…)]` takes. `By` tells the two ways to check apart, so that the compiler knows which one is meant.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a check of `{V}`",
    label = "this can't check `{V}`",
    note = "a check is a function `fn(value: &{V}, reporter: &mut vetted::report::Reporter<'_>)`, or a value that implements `vetted::Constraint<{V}>`"
)]
pub trait Check<V: ?Sized, By>: Sync {
    /// As [`Constraint::check`].
    fn check(&self, value: &V, reporter: &mut Reporter<'_>);

    /// As [`Constraint::describe`].
    fn describe(&self, schema: &mut Schema);

    /// As [`Constraint::check_length`].
    fn check_length(&self, length: usize, reporter: &mut Reporter<'_>);
}

/// Checks by a function.
pub enum ByFunction {}

/// Checks by a [`Constraint`].
pub enum ByConstraint {}

/// A function checks at run time only: JSON Schema is not told.
#[diagnostic::do_not_recommend]
impl<V: ?Sized, F: Fn(&V, &mut Reporter<'_>) + Sync> Check<V, ByFunction> for F {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        self(value, reporter);
    }

    fn describe(&self, _: &mut Schema) {}

    fn check_length(&self, _: usize, _: &mut Reporter<'_>) {}
}

#[diagnostic::do_not_recommend]
impl<V: ?Sized, C: Constraint<V>> Check<V, ByConstraint> for C {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        Constraint::check(self, value, reporter);
    }

    fn describe(&self, schema: &mut Schema) {
        Constraint::describe(self, schema);
    }

    fn check_length(&self, length: usize, reporter: &mut Reporter<'_>) {
        Constraint::check_length(self, length, reporter);
    }
}

impl<V: ?Sized, By, C: Check<V, By>> Constraint<V> for Checked<C, By> {
    fn check(&self, value: &V, reporter: &mut Reporter<'_>) {
        self.check.check(value, reporter);
    }

    fn describe(&self, schema: &mut Schema) {
        self.check.describe(schema);
    }

    fn check_length(&self, length: usize, reporter: &mut Reporter<'_>) {
        self.check.check_length(length, reporter);
    }
}

#[cfg(feature = "catalog")]
struct Odd;

#[cfg(feature = "catalog")]
impl Constraint<u8> for Odd {
    fn check(&self, value: &u8, reporter: &mut Reporter<'_>) {
        if value.is_multiple_of(2) {
            reporter.report(crate::Violation::new("check", "must be odd"));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        crate::schema::narrow(schema, "not", serde_json::json!({ "multipleOf": 2 }));
    }
}

kind! {
    check on "anything, a whole struct too", schema "what your `Constraint` says; nothing for a function";
    #[check(Odd)] u8, accepts [1, 3], rejects [0, 2];
}
