//! The only thing that generated code may name. It may change in any release.

pub use crate::parse::object::object;
pub use crate::parse::slot::{Held, Member};
pub use crate::parse::source::{Input, Text};
pub use crate::parse::variant::variant;
pub use crate::rules::{Nothing, RuleSet, Rules};
pub use crate::schema::{Members, unit_variants, with_description};
pub use crate::table::{Field, Table, Variants};
pub use alloc::borrow::Cow;
pub use schemars::{JsonSchema, SchemaGenerator};

use crate::report::At;
use crate::value::Optional;
use crate::{Parse, Schema, Validate};

/// Checks the value of a field on which no rules stand.
pub fn field<T: Validate + ?Sized>(value: &T, name: &str, at: &mut At<'_>) {
    value.walk(&T::Rules::default(), &mut at.name(name));
}

/// Checks the value of a field on which rules stand.
pub fn ruled_field<T: Validate + ?Sized>(value: &T, name: &str, rules: T::Rules, at: &mut At<'_>) {
    value.walk(&rules, &mut at.name(name));
}

/// A place for the value of a field on which no rules stand.
pub fn slot<'de, T: Parse<'de>>() -> Held<'de, T> {
    Held::new(T::Rules::default())
}

/// A place for the value of a field on which rules stand.
pub fn ruled_slot<'de, T: Parse<'de>>(rules: T::Rules) -> Held<'de, T> {
    Held::new(rules)
}

/// Judges a whole value.
pub fn check<T>(value: &T, rules: &Rules<T>, at: &mut At<'_>) {
    rules.check(value, at);
}

/// Judges a whole value that has just been read.
pub fn checked<T>(value: T, rules: &Rules<T>, at: &mut At<'_>) -> Option<T> {
    rules.check(&value, at).then_some(value)
}

/// The schema of a type that has a name, on which rules stand.
pub fn describe<T: schemars::JsonSchema>(rules: &Rules<T>, generator: &mut SchemaGenerator) -> Schema {
    rules.describe(generator.subschema_for::<T>())
}

/// A schema that rules make narrower.
pub fn narrowed<T>(rules: &Rules<T>, schema: Schema) -> Schema {
    rules.describe(schema)
}

/// The name of a type in a schema, from its own and those of its parameters.
pub fn name(name: &'static str, parameters: &[Cow<'static, str>]) -> Cow<'static, str> {
    match parameters {
        [] => Cow::Borrowed(name),
        [first, rest @ ..] => {
            let rest = rest.iter().map(|parameter| alloc::format!("_and_{parameter}"));
            Cow::Owned(alloc::format!("{name}_for_{first}") + &rest.collect::<alloc::string::String>())
        }
    }
}

/// Proves that `#[required]` stands on a type that has a place for null.
pub const fn is_optional<T: Optional + ?Sized>() {}

/// The rules of a list.
#[diagnostic::on_unimplemented(
    message = "`each` is for the elements of a list or set",
    label = "this stands on a map",
    note = "for the values of a map, write `#[values(…)]`, for its keys, `#[keys(…)]`"
)]
pub trait ListRules: RuleSet {}

impl<V: ?Sized, I: ElementRules> ListRules for Rules<V, I, Nothing> {}

/// The rules of an element.
#[diagnostic::on_unimplemented(
    message = "`each` is for the elements of a list or set",
    label = "this stands on what has no elements",
    note = "write the rules without `each`"
)]
pub trait ElementRules: RuleSet {}

#[diagnostic::do_not_recommend]
impl<V: ?Sized, I: RuleSet, K: RuleSet> ElementRules for Rules<V, I, K> {}

/// The rules of a map.
pub trait MapRules: RuleSet {}

impl<V: ?Sized, I: RuleSet, K: EntryRules> MapRules for Rules<V, I, K> {}

/// The rules of a key.
#[diagnostic::on_unimplemented(
    message = "`keys` and `values` are for maps",
    label = "this stands on what is not a map",
    note = "for the elements of a list, write `#[each(…)]`; for a single value, write the rules by themselves"
)]
pub trait EntryRules: RuleSet {}

#[diagnostic::do_not_recommend]
impl<V: ?Sized, I: RuleSet, K: RuleSet> EntryRules for Rules<V, I, K> {}

/// Rules for the elements of a list.
pub fn each<R: ListRules>(items: fn() -> R::Items) -> Option<fn() -> R::Items> {
    Some(items)
}

/// Rules for the keys of a map.
pub fn keys<R: MapRules>(keys: fn() -> R::Keys) -> Option<fn() -> R::Keys> {
    Some(keys)
}

/// Rules for the values of a map.
pub fn values<R: MapRules>(values: fn() -> R::Items) -> Option<fn() -> R::Items> {
    Some(values)
}
