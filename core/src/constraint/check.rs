use super::Constraint;
use crate::Schema;
use crate::report::At;

/// `#[check(path)]`: a check of your own. It is a function, or a value that implements [`Constraint`], such as what a
/// `const fn` returns, which may say the same in JSON Schema.
///
/// ```
/// use vetted::report::{At, Violation};
/// use vetted::{Constraint, JsonSchema, Schema, Validate, schema};
///
/// fn no_spaces(name: &str, at: &mut At<'_>) {
///     if name.contains(' ') {
///         at.violated(Violation::new("no_spaces", "must have no spaces"));
///     }
/// }
///
/// struct Prefix(&'static str);
///
/// impl Constraint<str> for Prefix {
///     fn check(&self, value: &str, at: &mut At<'_>) {
///         if !value.starts_with(self.0) {
///             at.violated(Violation::new("prefix", "must have the prefix").with("prefix", self.0));
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
/// fn ends_after_start(job: &Job, at: &mut At<'_>) {
///     if job.end < job.start {
///         at.name("end").violated(Violation::new("order", "must not be before the start"));
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
pub const fn check<C>(check: C) -> C {
    check
}

/// A function checks at run time only: JSON Schema is not told.
#[diagnostic::do_not_recommend]
impl<V: ?Sized, F: Fn(&V, &mut At<'_>) + Sync> Constraint<V> for F {
    fn check(&self, value: &V, at: &mut At<'_>) {
        self(value, at);
    }

    fn describe(&self, _: &mut Schema) {}
}

#[cfg(feature = "catalog")]
struct Odd;

#[cfg(feature = "catalog")]
impl Constraint<u8> for Odd {
    fn check(&self, value: &u8, at: &mut At<'_>) {
        if value.is_multiple_of(2) {
            at.violated(crate::Violation::new("check", "must be odd"));
        }
    }

    fn describe(&self, schema: &mut Schema) {
        crate::schema::narrow(schema, "not", serde_json::json!({ "multipleOf": 2 }));
    }
}

kind! {
    check on "anything, a whole struct too", schema "what your `Constraint` says; nothing for a function";
    #[check(Odd)] u8, accepts [1, 3.0], rejects [0, 2];
    #[check(Odd)] Option<u8>, accepts [null, 255], rejects [254];
}
