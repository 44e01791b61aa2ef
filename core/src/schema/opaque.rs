use crate::rules::Rules;
use crate::{JsonSchema, Schema};
use alloc::borrow::Cow;
use core::marker::PhantomData;
use schemars::SchemaGenerator;

/// A type that knows `schemars` and not us, as it describes itself.
pub struct Opaque<T>(PhantomData<T>);

impl<T: schemars::JsonSchema> JsonSchema for Opaque<T> {
    type Rules = Rules<T>;

    fn name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn describe(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(generator.subschema_for::<T>())
    }

    fn inlined(rules: &Self::Rules, generator: &mut SchemaGenerator) -> Schema {
        rules.describe(T::json_schema(generator))
    }
}
