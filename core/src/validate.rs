use crate::Vetted;
use crate::proof::proven;
use crate::report::{At, Journal, Limits, Report};
use crate::rules::place::ValueRules;

/// A type whose values can be checked.
///
/// [`#[derive(Validate)]`](macro@crate::Validate) implements it. Values within a value are always checked too: every
/// field's type must implement it, or be marked `#[opaque]`.
///
/// ```
/// use vetted::Validate;
///
/// #[derive(Validate)]
/// struct User {
///     #[len(min = 1, max = 64)]
///     name: String,
///     #[each(range(max = 120))]
///     ages: Vec<u8>,
/// }
///
/// let report = User { name: String::new(), ages: vec![7, 121] }.validate().unwrap_err();
/// assert_eq!(
///     report.to_string(),
///     "/name: must have a length of 1 to 64, has 0 [len]\n/ages/1: must be at most 120 [range]",
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be checked by `vetted`",
    label = "`vetted::Validate` is not implemented for `{Self}`",
    note = "add `#[derive(vetted::Validate)]` to `{Self}`; a type of another crate, in which there is nothing to check, is marked `#[opaque]` at the field"
)]
pub trait Validate {
    /// The rules that can be put on such a value.
    #[doc(hidden)]
    type Rules: ValueRules;

    /// Judges the value, and the values in it.
    #[doc(hidden)]
    fn walk(&self, rules: &Self::Rules, at: &mut At<'_>);

    /// Passes the value on as the name of a member.
    #[doc(hidden)]
    fn with_name(&self, with: &mut dyn FnMut(&str)) {
        with("");
    }

    /// Checks the value.
    ///
    /// # Errors
    ///
    /// All [violations](crate::report), in the order of declaration.
    fn validate(&self) -> Result<(), Report> {
        self.validate_with(Limits::default())
    }

    /// The same as [`validate`](Self::validate) within other [`Limits`].
    ///
    /// # Errors
    ///
    /// As [`validate`](Self::validate).
    fn validate_with(&self, limits: Limits) -> Result<(), Report> {
        let mut journal = Journal::new(limits);
        self.walk(&Self::Rules::default(), &mut journal.root());
        if journal.is_clean() { Ok(()) } else { Err(journal.into_report()) }
    }

    /// Checks the value, and keeps the proof.
    ///
    /// # Errors
    ///
    /// As [`validate`](Self::validate).
    fn vetted(self) -> Result<Vetted<Self>, Report>
    where
        Self: Sized,
    {
        match self.validate() {
            Ok(()) => Ok(proven(self)),
            Err(report) => Err(report),
        }
    }
}
