//! The kinds, as data: the tests, the tables in the documentation and the benchmarks are made from it.

#[cfg(feature = "catalog")]
use crate::{Report, Schema};
#[cfg(feature = "catalog")]
use alloc::vec::Vec;
#[cfg(feature = "catalog")]
use serde_json::Value;

/// A constraint kind.
#[cfg(feature = "catalog")]
pub struct Kind {
    /// The attribute's name.
    pub name: &'static str,
    /// What it is for, in words.
    pub on: &'static str,
    /// What it becomes in JSON Schema, in words.
    pub schema: &'static str,
    /// Uses of it.
    pub examples: &'static [Example],
}

#[cfg(feature = "catalog")]
/// A use of a kind on a field named `value`, with values that must pass and values that must not.
pub struct Example {
    /// The attribute, as written.
    pub usage: &'static str,
    /// The field's type.
    pub on: &'static str,
    /// Values that keep the rule.
    pub accepts: fn() -> Vec<Value>,
    /// Values that break it.
    pub rejects: fn() -> Vec<Value>,
    /// The schema of an object with that field.
    pub schema: fn() -> Schema,
    /// Reads an object with that field.
    pub read: fn(&[u8]) -> Result<(), Report>,
    /// Reads an object with that field without the rule, and checks the rule on the value; `None` if it can't be read.
    pub check: fn(&[u8]) -> Option<Result<(), Report>>,
}

macro_rules! kind {
    (
        $name:ident on $on:literal, schema $schema:literal;
        $( #[$($usage:tt)*] $ty:ty, accepts [$($yes:tt)*], rejects [$($no:tt)*]; )*
    ) => {
        #[cfg(feature = "catalog")]
        pub(super) const KIND: super::Kind = super::Kind {
            name: stringify!($name),
            on: $on,
            schema: $schema,
            examples: &[$({
                #[derive(crate::Validate, crate::Parse, crate::JsonSchema)]
                struct Ruled {
                    #[$($usage)*]
                    value: $ty,
                }

                #[derive(crate::Validate, crate::Parse)]
                struct Free {
                    value: $ty,
                }

                super::Example {
                    usage: stringify!($($usage)*),
                    on: stringify!($ty),
                    accepts: || super::catalog::values(serde_json::json!([$($yes)*])),
                    rejects: || super::catalog::values(serde_json::json!([$($no)*])),
                    schema: crate::schema::of::<Ruled>,
                    read: |json| crate::from_json::<Ruled>(json).map(drop),
                    check: |json| {
                        let free = crate::from_json::<Free>(json).ok()?;
                        Some(crate::Validate::validate(&Ruled { value: free.into_inner().value }))
                    },
                }
            }),*],
        };
    };
}

#[cfg(feature = "catalog")]
pub(super) fn values(list: Value) -> Vec<Value> {
    match list {
        Value::Array(values) => values,
        other => alloc::vec![other],
    }
}
