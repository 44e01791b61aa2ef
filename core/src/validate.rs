use crate::Vetted;
use crate::proof::proven;
use crate::report::{Collector, Frame, Limits, Report};
use crate::rules::{RuleSet, Rules, ValueRules};

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
    type Rules<'r>: ValueRules
    where
        Self: 'r;

    /// Judges the value, which `frame` stands at, and the values in it.
    #[doc(hidden)]
    fn walk(&self, frame: &Frame<'_>, rules: &Self::Rules<'_>, collector: &mut Collector);

    /// The same, where no rules stand on the value.
    #[doc(hidden)]
    #[inline]
    fn walk_plain(&self, frame: &Frame<'_>, collector: &mut Collector) {
        self.walk(frame, &RuleSet::NONE, collector);
    }

    /// Passes the value on as the name of a property.
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
        let mut collector = Collector::new(limits);
        self.walk_plain(&Frame::root(), &mut collector);
        collector.finish()
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

/// Checks what is in a value, and then the value by the rules on it, if nothing was found in it.
pub fn walk_whole<T: ?Sized>(
    value: &T,
    frame: &Frame<'_>,
    rules: &Rules<'_, T>,
    collector: &mut Collector,
    walk: impl FnOnce(&mut Collector),
) {
    let found = collector.found();
    walk(collector);
    if collector.found() == found {
        rules.check(value, frame, collector, 0);
    }
}
