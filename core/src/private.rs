//! The only thing that generated code may name. It may change in any release.

pub use crate::parse::number::Number;
pub use crate::parse::object::object;
pub use crate::parse::slot::{Held, Member};
pub use crate::parse::source::Input;
pub use crate::parse::variant::variant;
pub use crate::rules::{Nothing, RuleSet, Rules};
pub use crate::schema::{Members, unit_variants};
pub use crate::table::{Field, Table, Variants};
pub use alloc::borrow::Cow;
pub use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::Validate;
use crate::report::At;
use crate::value::Optional;

/// Checks the value of a field.
pub fn field<T: Validate + ?Sized>(value: &T, name: &str, rules: &T::Rules, at: &mut At<'_>) {
    value.walk(rules, &mut at.name(name));
}

/// Proves that `#[required]` stands on a type that has a place for null.
pub const fn is_optional<T: Optional + ?Sized>() {}
