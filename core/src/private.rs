//! The only thing that generated code may name. It may change in any release.

pub use crate::parse::null;
pub use crate::parse::object::object;
pub use crate::parse::opaque::absent;
pub use crate::parse::slot::{Held, HeldBy, Member};
pub use crate::parse::source::{Input, Text};
pub use crate::parse::tuple::tuple;
pub use crate::parse::variant::{Content, adjacent, external, internal, untagged};
pub use crate::rules::place::{each, is_nullable, keys, required, values};
pub use crate::rules::{RuleSet, Rules};
pub use crate::schema::{Alternatives, Label, Members, Opaque, beside_tag, tuple_schema, with_description};
pub use crate::table::{Field, Table, Variants};
pub use crate::words::{Worded, Words};
pub use alloc::borrow::Cow;
pub use schemars::{JsonSchema, SchemaGenerator};
pub use serde::Deserialize;
pub use vetted_macros::pattern;

use crate::parse::opaque::{Failure, Format, read_with};
use crate::report::{At, Mark, Violation};
use crate::{Parse, Schema, Validate};

/// Checks the value of a field whose type doesn't know us.
pub fn opaque_field<T>(value: &T, rules: Rules<T>, at: &mut At<'_>) {
    rules.check(value, at);
}

/// Checks the value of a field on which no rules stand.
pub fn field<T: Validate + ?Sized>(value: &T, at: &mut At<'_>) {
    value.walk(&T::Rules::default(), at);
}

/// What had been found before a value is checked.
pub fn start(at: &At<'_>) -> Start {
    Start(at.mark())
}

/// What had been found before a value was checked.
#[derive(Clone, Copy)]
pub struct Start(Mark);

/// Judges a whole value, if nothing was found in it.
pub fn check<T: ?Sized>(value: &T, rules: &Rules<T>, start: Start, at: &mut At<'_>) {
    if !at.found_since(start.0) {
        rules.check(value, at);
    }
}

/// Judges a whole value that has just been read.
pub fn checked<T>(value: T, rules: &Rules<T>, at: &mut At<'_>) -> Option<T> {
    rules.check(&value, at).then_some(value)
}

/// Reads a value of another type that stands for one.
pub fn read<'de, T: Parse<'de>>(input: Input<'_, 'de>, at: &mut At<'_>) -> Option<T> {
    T::parse(input, &T::Rules::default(), at)
}

/// Reports why a value could not be made from another, in the words of its type.
pub fn converted<T, E: core::fmt::Display>(converted: Result<T, E>, at: &mut At<'_>) -> Option<T> {
    match converted {
        Ok(value) => Some(value),
        Err(error) => {
            at.violated(Violation::new("check", alloc::format!("{error}")));
            None
        }
    }
}

/// Reads a value by a function of `serde`'s, and judges it.
pub fn foreign<'de, T>(
    read: impl FnOnce(Format<'_, '_, '_, 'de>) -> Result<T, Failure>,
    rules: Rules<T>,
    input: Input<'_, 'de>,
    at: &mut At<'_>,
) -> Option<T> {
    let value = read_with(read, input, at)?;
    checked(value, &rules, at)
}

/// The schema of a type that has a name, on which rules stand.
pub fn describe<T: schemars::JsonSchema>(rules: &Rules<T>, generator: &mut SchemaGenerator) -> Schema {
    rules.describe(generator.subschema_for::<T>())
}

/// The same, not as a reference to a definition, unless it is within itself.
pub fn inlined<T: schemars::JsonSchema>(rules: &Rules<T>, generator: &mut SchemaGenerator) -> Schema {
    // The generator's definitions are the one place that all who describe have in common.
    let mark = alloc::format!("inlining {}", T::schema_id());
    if generator.definitions_mut().insert(mark.clone(), serde_json::Value::Null).is_some() {
        return describe(rules, generator);
    }
    let schema = T::json_schema(generator);
    generator.definitions_mut().remove(&mark);
    rules.describe(schema)
}

/// The JSON of a default value, if its type can be written: the inherent method is there only for such, and comes first.
pub struct Shown<T>(pub T);

impl<T: serde::Serialize> Shown<T> {
    /// The value as JSON.
    pub fn json(self) -> Option<serde_json::Value> {
        serde_json::to_value(self.0).ok()
    }
}

/// What a value is shown as whose type can't be written.
pub trait NotShown: Sized {
    /// Nothing.
    fn json(self) -> Option<serde_json::Value> {
        None
    }
}

impl<T> NotShown for Shown<T> {}

/// The schema of null.
pub fn null_schema() -> Schema {
    schemars::json_schema!({ "type": "null" })
}

/// The schema of another type that stands for one.
pub fn standing_for<T: crate::JsonSchema>(generator: &mut SchemaGenerator, description: &str) -> Schema {
    with_description(T::inlined(&T::Rules::default(), generator), description)
}

/// Whether what is read is described, and not what is written.
pub fn is_read(generator: &SchemaGenerator) -> bool {
    generator.contract().is_deserialize()
}

/// A schema that rules make narrower.
pub fn narrowed<T>(rules: &Rules<T>, schema: Schema) -> Schema {
    rules.describe(schema)
}

/// What tells a type from others of the same name.
pub fn id<T>() -> Cow<'static, str> {
    Cow::Borrowed(core::any::type_name::<T>())
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
