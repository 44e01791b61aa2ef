//! What must hold, one kind a file: how it is checked beside how the schema says it, so that the two can't drift apart.
//!
//! An attribute is written `#[len(min = 2, max = 64)]` and becomes the value `len().min(2).max(64)`. A kind of your own
//! is a type that implements [`Constraint`], put on a field by `#[check(path)]`.

use crate::Schema;
use crate::report::At;

/// Something that must hold for values of type `V`.
pub trait Constraint<V: ?Sized>: Sync {
    /// Checks a value, and reports to `at` what is wrong with it.
    fn check(&self, value: &V, at: &mut At<'_>);

    /// Says the same in JSON Schema: narrows `schema`, the schema of the value without this constraint.
    ///
    /// What JSON Schema can't say is left out; it must never say more than [`check`](Self::check) does.
    fn describe(&self, schema: &mut Schema);

    /// Checks a list or map of which some parts could not be read, so that only the number of its parts is known.
    ///
    /// Only a constraint on the length alone has something to say here.
    fn check_length(&self, length: usize, at: &mut At<'_>) {
        let _ = (length, at);
    }
}

#[macro_use]
mod catalog;
#[cfg(feature = "catalog")]
pub use catalog::{Example, Kind};

/// Registers the kinds: a line each. One with names of its own is a module of that name.
macro_rules! kinds {
    ($($name:ident)* $(; mod $module:ident)*) => {
        $(mod $name;)*
        $(pub mod $module;)*
        $(
            #[allow(unused_imports, reason = "some kinds are a place for rules and have no value")]
            pub use $name::*;
        )*

        /// Every kind.
        #[cfg(feature = "catalog")]
        pub const CATALOG: &[Kind] = &[$($name::KIND,)* $($module::KIND,)*];
    };
}

kinds! {
    len
    range
    multiple_of
    pattern
    one_of
    unique
    required
    each
    keys
    values
    check;
    mod format
}
