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

    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(generator.subschema_for::<T>())
    }

    fn inlined(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(T::json_schema(generator))
    }

    fn flattened(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> (Schema, bool) {
        (Self::inlined(rules, generator), Self::is_optional(rules))
    }

    /// `schemars` has no other way to tell, which its own derive takes too.
    fn is_optional(_: &Self::Rules<'_>) -> bool {
        OPTIONAL && T::_schemars_private_is_option()
    }
}
