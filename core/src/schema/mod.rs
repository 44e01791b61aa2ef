//! Type to schema: what a type accepts, in JSON Schema.

mod alternatives;
#[cfg(feature = "export")]
mod compare;
mod definitions;
mod dialect;
#[cfg(feature = "export")]
mod export;
mod field;
mod flatten;
mod hide;
mod narrow;
mod nullable;
mod object;
mod older;
mod opaque;
mod variants;
mod ways;

pub use alternatives::{Alternatives, Label, beside_tag};
#[cfg(feature = "export")]
pub use compare::{Comparing, Comparison, Compatibility, compare};
pub use dialect::Dialect;
#[cfg(feature = "export")]
pub use export::{BLESS, Drift, Export, ExportError};
pub use field::DescribedField;
pub use narrow::narrow;
pub(crate) use nullable::nullable;
pub use object::{Members, tuple_schema, with_description};
pub use opaque::Opaque;

use crate::Schema;
use crate::rules::{RuleSet, Rules, ValueRules};
use alloc::borrow::Cow;
use schemars::SchemaGenerator;

/// A type that can say in JSON Schema which documents it accepts.
///
/// [`#[derive(JsonSchema)]`](macro@crate::JsonSchema) implements it, and [`schemars::JsonSchema`] with it. The types of
/// `std` implement it so that it agrees with what [`Parse`](crate::Parse) accepts: an integer type says its bounds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be described in JSON Schema",
    label = "`vetted::JsonSchema` is not implemented for `{Self}`",
    note = "add `#[derive(vetted::JsonSchema)]` to `{Self}`; a type of another crate that implements `schemars::JsonSchema` is marked `#[opaque]` at the field"
)]
pub trait JsonSchema {
    /// The rules that can be put on such a value.
    #[doc(hidden)]
    type Rules<'r>: ValueRules
    where
        Self: 'r;

    /// The name of the type in a schema.
    #[doc(hidden)]
    fn name() -> Cow<'static, str>;

    /// The schema of a value on which these rules stand.
    #[doc(hidden)]
    fn describe(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema;

    /// The same, never as a reference to a definition.
    #[doc(hidden)]
    fn inlined(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        Self::describe(rules, generator)
    }

    /// The schema of its members among those of another object, and whether it may be absent as a whole.
    #[doc(hidden)]
    fn flattened(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> (Schema, bool) {
        (Self::inlined(rules, generator), false)
    }

    /// The schema of the name of a member that is such a value.
    #[doc(hidden)]
    fn describe_key(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        Self::describe(rules, generator)
    }

    /// The schema of a reference to such a value, which must stand in the document as it is.
    #[doc(hidden)]
    fn describe_borrowed(rules: &Self::Rules<'_>, generator: &mut SchemaGenerator) -> Schema {
        Self::describe(rules, generator)
    }

    /// The schema of a reference to a slice of such values.
    #[doc(hidden)]
    fn describe_borrowed_slice<'r>(
        rules: &Rules<'r, [Self], Self::Rules<'r>>,
        generator: &mut SchemaGenerator,
    ) -> Schema
    where
        Self: Sized,
    {
        <[Self]>::describe(rules, generator)
    }

    /// Whether a field of this type may be absent.
    #[doc(hidden)]
    #[allow(unused_variables, reason = "they are for those that have something to say")]
    fn is_optional(rules: &Self::Rules<'_>) -> bool {
        false
    }

    /// The schema of a whole document.
    #[doc(hidden)]
    fn root(generator: SchemaGenerator) -> Schema
    where
        Self: Sized,
    {
        generator.into_root_schema_for::<Anonymous<Self>>()
    }
}

/// The schema of the documents that [`from_json`](crate::from_json) accepts for `T`, in JSON Schema 2020-12.
///
/// ```
/// use vetted::{JsonSchema, schema};
///
/// #[derive(JsonSchema)]
/// struct Page {
///     #[range(min = 1, max = 100)]
///     size: Option<u32>,
/// }
///
/// let schema = schema::of::<Page>();
/// assert_eq!(schema.as_value()["properties"]["size"]["maximum"], 100);
/// ```
pub fn of<T: JsonSchema>() -> Schema {
    in_dialect::<T>(Dialect::Draft2020_12)
}

/// The schema of `T` in a dialect.
///
/// ```
/// use vetted::schema::{self, Dialect};
///
/// let schema = schema::in_dialect::<Option<u8>>(Dialect::OpenApi30);
/// assert_eq!(schema.as_value()["nullable"], true);
/// ```
pub fn in_dialect<T: JsonSchema>(dialect: Dialect) -> Schema {
    T::root(dialect.generator())
}

/// The schema of what valid values of `T` are written as by `serde::Serialize`, in JSON Schema 2020-12.
///
/// ```
/// use vetted::{JsonSchema, schema};
///
/// #[derive(JsonSchema)]
/// struct Page {
///     #[serde(alias = "length", default)]
///     size: u32,
/// }
///
/// assert_eq!(schema::of::<Page>().get("required"), None);
/// assert_eq!(schema::of_written::<Page>().as_value()["required"], serde_json::json!(["size"]));
/// ```
pub fn of_written<T: JsonSchema>() -> Schema {
    written_in_dialect::<T>(Dialect::Draft2020_12)
}

/// The schema of what `T` is written as in a dialect.
pub fn written_in_dialect<T: JsonSchema>(dialect: Dialect) -> Schema {
    T::root(dialect.generator_of_written())
}

/// A document of a type that stands in a schema without a definition of its own.
struct Anonymous<T>(core::marker::PhantomData<T>);

impl<T: JsonSchema> schemars::JsonSchema for Anonymous<T> {
    fn schema_name() -> Cow<'static, str> {
        T::name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::describe(&RuleSet::NONE, generator)
    }
}
