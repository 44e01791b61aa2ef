//! What must hold, one kind a file: how it is checked beside how the schema says it, so that the two can't drift apart.
//!
//! An attribute is written `#[len(min = 2, max = 64)]` and becomes the value `len().min(2).max(64)`. A kind of your own
//! is a type that implements [`Constraint`], put on a field by `#[check(path)]`.

use crate::Schema;
use crate::report::Reporter;

/// Something that must hold for values of type `V`.
pub trait Constraint<V: ?Sized>: Sync {
    /// Checks a value, and reports what is wrong with it.
    fn check(&self, value: &V, reporter: &mut Reporter<'_>);

    /// Says the same in JSON Schema: narrows `schema`, the schema of the value without this constraint.
    ///
    /// What JSON Schema can't say is left out; it must never say more than [`check`](Self::check) does.
    fn describe(&self, schema: &mut Schema);

    /// Checks a list or map of which some parts could not be read, so that only the number of its parts is known.
    ///
    /// Only a constraint on the length alone has something to say here.
    #[allow(unused_variables, reason = "they are for those that have something to say")]
    fn check_length(&self, length: usize, reporter: &mut Reporter<'_>) {}
}

#[macro_use]
mod catalog;
mod check;
mod each;
pub mod format;
mod keys;
mod len;
mod multiple_of;
mod one_of;
mod pattern;
mod range;
mod required;
mod unique;
mod values;

#[cfg(feature = "catalog")]
pub use catalog::{Example, Kind};
pub use check::{ByConstraint, ByFunction, Check, Checked, check};
pub use len::{Len, len};
pub use multiple_of::{MultipleOf, multiple_of};
pub use one_of::{OneOf, one_of};
pub use pattern::Pattern;
pub use range::{Range, range};
pub use unique::{Unique, unique};

pub(crate) use one_of::WORDING as ONE_OF;
pub(crate) use range::not_between;
pub(crate) use unique::not_unique;

/// Every kind, in the order of the documentation. Of one that is missing here, the compiler says that it is never used.
#[cfg(feature = "catalog")]
pub const CATALOG: &[Kind] = &[
    len::KIND,
    range::KIND,
    multiple_of::KIND,
    pattern::KIND,
    one_of::KIND,
    unique::KIND,
    required::KIND,
    each::KIND,
    keys::KIND,
    values::KIND,
    check::KIND,
    format::KIND,
];
