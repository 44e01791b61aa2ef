use crate::rules::Rules;
use crate::{JsonSchema, Schema};
use alloc::borrow::Cow;
use core::marker::PhantomData;
use schemars::SchemaGenerator;

/// A type that knows `schemars` and not us, as it describes itself. What a function reads is never `OPTIONAL`.
pub struct Opaque<T, const OPTIONAL: bool>(PhantomData<T>);

impl<T: schemars::JsonSchema, const OPTIONAL: bool> JsonSchema for Opaque<T, OPTIONAL> {
    type Rules<'r>
        = Rules<'r, T>
    where
        Self: 'r;

    fn name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn describe<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        rules.describe(generator.subschema_for::<T>())
    }

    fn inlined<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> Schema
    where
        Self: 'r,
    {
        rules.describe(T::json_schema(generator))
    }

    fn flattened<'r>(rules: &Self::Rules<'r>, generator: &mut SchemaGenerator) -> (Schema, bool)
    where
        Self: 'r,
    {
        (Self::inlined(rules, generator), Self::is_optional(rules))
    }

    /// `schemars` has no other way to tell, which its own derive takes too.
    fn is_optional<'r>(_: &Self::Rules<'r>) -> bool
    where
        Self: 'r,
    {
        OPTIONAL && T::_schemars_private_is_option()
    }
}
