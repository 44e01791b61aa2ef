//! Where rules may stand: what the compiler asks of a type when `required`, `each`, `keys` or `values` is put on it.

use super::{NoParts, Nobody, Nullable, RuleSet, Rules, ValueRules};
use crate::value::Optional;

/// What proves that rules for elements stand on a list.
pub struct IsList(());

/// What proves that rules for keys or values stand on a map.
pub struct IsMap(());

/// Proves that `#[required]` stands on a type that has a place for null.
pub const fn is_optional<T: Optional + ?Sized>() {}

/// Proves that `required` stands among the rules on parts that have a place for null.
pub const fn is_nullable<R: OfOptional<R::Value> + RuleSet>() {}

/// Proves that `each` stands on a list.
pub const fn is_list<R: OfList<R::Value> + RuleSet>() -> IsList {
    IsList(())
}

/// Proves that `keys` or `values` stands on a map.
pub const fn is_map<R: OfMap<R::Value> + RuleSet>() -> IsMap {
    IsMap(())
}

/// The rules of a `V` that has a place for null.
#[diagnostic::on_unimplemented(
    message = "`{V}` has no place for null",
    label = "`required` is for an `Option`, and this is a `{V}`",
    note = "what isn't an `Option` is required already: remove `required`"
)]
pub trait OfOptional<V: ?Sized> {}

#[diagnostic::do_not_recommend]
impl<R: RuleSet> OfOptional<R::Value> for Nullable<R> {}

// Of what isn't there, it is told once: where it was asked for.
#[diagnostic::do_not_recommend]
impl OfOptional<Nobody> for NoParts {}

/// The rules of a `V` that has elements.
#[diagnostic::on_unimplemented(
    message = "`{V}` is not a list or set",
    label = "`each` is for the elements of a list or set",
    note = "for a single value, write the rules without `each`; for a map, write `#[values(…)]` or `#[keys(…)]`"
)]
pub trait OfList<V: ?Sized> {}

#[diagnostic::do_not_recommend]
impl<V: ?Sized, I: ValueRules> OfList<V> for Rules<'_, V, I, NoParts> {}

#[diagnostic::do_not_recommend]
impl<R: OfList<R::Value> + RuleSet> OfList<R::Value> for Nullable<R> {}

#[diagnostic::do_not_recommend]
impl OfList<Nobody> for NoParts {}

/// The rules of a `V` that has keys and values.
#[diagnostic::on_unimplemented(
    message = "`{V}` is not a map",
    label = "`keys` and `values` are for maps",
    note = "for a single value, write the rules by themselves; for the elements of a list, write `#[each(…)]`"
)]
pub trait OfMap<V: ?Sized> {}

#[diagnostic::do_not_recommend]
impl<V: ?Sized, I: RuleSet, K: ValueRules> OfMap<V> for Rules<'_, V, I, K> {}

#[diagnostic::do_not_recommend]
impl<R: OfMap<R::Value> + RuleSet> OfMap<R::Value> for Nullable<R> {}

#[diagnostic::do_not_recommend]
impl OfMap<Nobody> for NoParts {}
