//! The only thing that generated code may name. It may change in any release.

pub use crate::constraint::{self, Pattern};
pub use crate::parse::opaque::Format;
pub use crate::parse::variant::{adjacent, external, internal, untagged};
pub use crate::parse::{Cursor, null, read_whole};
pub use crate::report::{Collector, Frame, RuleWords};
pub use crate::rules::fit::{is_list, is_map, is_nullable, is_optional};
pub use crate::rules::{RuleSet, Rules};
pub use crate::schema::{
    Alternatives, DescribedField, Label, Members, Opaque, beside_tag, tuple_schema, with_description,
};
pub use crate::table::{Field, Table, Variants};
pub use crate::validate::walk_whole;
pub use crate::value::Number;
pub use crate::{JsonSchema, Parse, Schema, Validate, pattern as patterns};
pub use alloc::borrow::Cow;
pub use core::option::Option::{self, None, Some};
pub use schemars::{self, SchemaGenerator};
pub use serde::Deserialize;
pub use vetted_macros::pattern;

use crate::parse::opaque::{Failure, absent, read_with};
use crate::report::{self, Violation};
use crate::value::Compare;

// ---- rules ----

/// The rules on a value of the type.
pub type RulesOf<T> = <T as Validate>::Rules<'static>;
/// The same, of a type that is only read.
pub type ParseRulesOf<T> = <T as Parse<'static>>::Rules<'static>;
/// The same, of a type that is only described.
pub type SchemaRulesOf<T> = <T as JsonSchema>::Rules<'static>;
/// The rules on the elements of a list, or on the values of a map.
pub type ItemsOf<R> = <R as RuleSet>::Items;
/// The rules on the keys of a map.
pub type KeysOf<R> = <R as RuleSet>::Keys;
/// What rules are about.
pub type ValueOf<R> = <R as RuleSet>::Value;
/// What is compared with what rules are about.
pub type BoundOf<R> = <<R as RuleSet>::Value as Compare>::Bound;

/// No rules.
pub const fn no_rules<R: RuleSet>() -> R {
    R::NONE
}

/// Rules of which all that is known is that null and absence are violations.
pub fn required<R: RuleSet>(words: &'static RuleWords) -> R {
    R::NONE.into_required(words)
}

// ---- checking a value ----

/// Checks the value of a field whose type doesn't know us.
#[inline]
pub fn check_opaque<T>(value: &T, frame: &Frame<'_>, rules: &Rules<'_, T>, collector: &mut Collector) {
    rules.check(value, frame, collector, 0);
}

/// Checks a value by the rules that stand on it where it is used, and by all that its type asks of it.
pub fn walk_ruled<'r, T: Validate<Rules<'r> = Rules<'r, T>> + 'r>(
    value: &T,
    frame: &Frame<'_>,
    rules: &Rules<'r, T>,
    collector: &mut Collector,
) {
    walk_whole(value, frame, rules, collector, |collector| value.walk_plain(frame, collector));
}

// ---- reading a value ----

/// Reads a value, and judges it by the rules that stand on it where it is used.
pub fn read_ruled<'de, 'r, T: Parse<'de>>(
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &Rules<'r, T>,
) -> Option<T> {
    read_whole(cursor, frame, rules, T::read_plain)
}

/// Reads a value of another type, and makes one of it, or reports in the words of its type why that can't be done.
pub fn converted<'de, O, T, E: core::fmt::Display>(
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    read: impl FnOnce(&mut Cursor<'de>, &Frame<'_>) -> Option<O>,
    convert: impl FnOnce(O) -> Result<T, E>,
) -> Option<T> {
    let offset = cursor.offset();
    let found = cursor.found();
    let other = cursor.making_values(|cursor| read(cursor, frame))?;
    match convert(other) {
        Ok(value) => Some(value),
        Err(_) if cursor.found() != found => None,
        Err(error) => {
            let violation = Violation::new("check", alloc::format!("{error}"));
            cursor.collector.report(frame, offset, violation);
            None
        }
    }
}

/// Reads a value by a function of `serde`'s, and judges it.
pub fn opaque<'de, T>(
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &Rules<'_, T>,
    read: impl FnOnce(Format<'_, '_, 'de>) -> Result<T, Failure>,
) -> Option<T> {
    let offset = cursor.offset();
    let value = read_with(cursor, frame, read)?;
    let is_sound = rules.check(&value, frame, &mut cursor.collector, offset);
    cursor.judged(is_sound, || value)
}

// ---- reading the fields of a struct ----

/// Reads the value of a field into its slot, or gives it the value of an absent one: compiled once a type of fields, so that a
/// struct has one call a field.
pub fn field<'de, 'r, T: Parse<'de> + 'r>(
    slot: &mut Option<T>,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &T::Rules<'r>,
) {
    *slot = match cursor.absent {
        None => T::read(cursor, frame, rules),
        Some(offset) => absent_field(T::absent(rules), rules, offset, cursor, frame),
    };
}

/// The same, where no rules stand on the field.
pub fn field_plain<'de, T: Parse<'de>>(slot: &mut Option<T>, cursor: &mut Cursor<'de>, frame: &Frame<'_>) {
    *slot = match cursor.absent {
        None => T::read_plain(cursor, frame),
        Some(offset) => {
            let rules = T::Rules::<'_>::NONE;
            absent_field(T::absent(&rules), &rules, offset, cursor, frame)
        }
    };
}

fn absent_field<T, R: RuleSet>(
    value: Option<T>,
    rules: &R,
    offset: usize,
    cursor: &mut Cursor<'_>,
    frame: &Frame<'_>,
) -> Option<T> {
    if value.is_none() && crate::rules::check_presence(rules, frame, &mut cursor.collector, offset) {
        cursor.collector.report(frame, offset, report::required());
    }
    value
}

/// The same for a field whose type doesn't know us.
pub fn field_opaque<'de, T: Deserialize<'de>>(
    slot: &mut Option<T>,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &Rules<'_, T>,
    read: impl FnOnce(Format<'_, '_, 'de>) -> Result<T, Failure>,
) {
    *slot = match cursor.absent {
        None => opaque(cursor, frame, rules, read),
        Some(offset) => absent_field(absent(), rules, offset, cursor, frame),
    };
}

/// The same for a field that is read by a function, and so must be there, as in serde.
pub fn field_with<'de, T>(
    slot: &mut Option<T>,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &Rules<'_, T>,
    read: impl FnOnce(Format<'_, '_, 'de>) -> Result<T, Failure>,
) {
    *slot = match cursor.absent {
        None => opaque(cursor, frame, rules, read),
        Some(offset) => absent_field(None, rules, offset, cursor, frame),
    };
}

/// Reads the value of a field that has a default: the slot of an absent one stays empty.
pub fn defaulted<'de, 'r, T: Parse<'de> + 'r>(
    slot: &mut Option<Option<T>>,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &T::Rules<'r>,
) {
    *slot = cursor.absent.is_none().then(|| T::read(cursor, frame, rules));
}

/// The same, where no rules stand on the field.
pub fn defaulted_plain<'de, T: Parse<'de>>(slot: &mut Option<Option<T>>, cursor: &mut Cursor<'de>, frame: &Frame<'_>) {
    *slot = cursor.absent.is_none().then(|| T::read_plain(cursor, frame));
}

/// The same for a field whose type doesn't know us, or that is read by a function.
pub fn defaulted_opaque<'de, T>(
    slot: &mut Option<Option<T>>,
    cursor: &mut Cursor<'de>,
    frame: &Frame<'_>,
    rules: &Rules<'_, T>,
    read: impl FnOnce(Format<'_, '_, 'de>) -> Result<T, Failure>,
) {
    *slot = cursor.absent.is_none().then(|| opaque(cursor, frame, rules, read));
}

// ---- describing a type ----

/// The schema of a type that has a name, on which rules stand.
pub fn describe<T: schemars::JsonSchema>(rules: &Rules<'_, T>, generator: &mut SchemaGenerator) -> Schema {
    rules.describe(generator.subschema_for::<T>())
}

/// The same, not as a reference to a definition, unless it is within itself.
pub fn inlined<T: schemars::JsonSchema>(rules: &Rules<'_, T>, generator: &mut SchemaGenerator) -> Schema {
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
    with_description(T::inlined(&RuleSet::NONE, generator), description)
}

/// Whether what is read is described, and not what is written.
pub fn is_read(generator: &SchemaGenerator) -> bool {
    generator.contract().is_deserialize()
}

/// A schema that rules make narrower.
pub fn narrowed<T>(rules: &Rules<'_, T>, schema: Schema) -> Schema {
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
