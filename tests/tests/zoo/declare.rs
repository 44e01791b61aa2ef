//! How a type comes into the zoo: declared once, derived twice.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Debug;
use vetted::testing::{Agreed, Testing};
use vetted::{Report, Vetted};

/// A type with our derives beside the same with serde's and schemars' own.
pub struct Pair {
    pub name: &'static str,
    pub ours: Ours,
    pub theirs: Theirs,
}

/// A value, as it is written and as `Debug` shows it, which leaves nothing out.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    pub written: Option<Value>,
    pub debug: String,
}

pub struct Ours {
    pub from_json: fn(&str) -> Result<Shown, Report>,
    pub streamed: fn(&str) -> Result<Shown, Report>,
    pub from_borrowed: fn(&Value) -> Result<Shown, Report>,
    /// Valid values, as JSON text, each with whether the check on it finds nothing.
    pub samples: Vec<(String, bool)>,
    /// Further documents, valid or not.
    pub documents: &'static [&'static str],
    pub read_schema: Value,
    pub written_schema: Value,
    /// Whether the reader and the schemas agree, in all dialects.
    pub agree: fn(&Testing) -> [Result<Agreed, String>; 2],
}

pub struct Theirs {
    pub from_json: fn(&str) -> Result<Shown, String>,
    pub read_schema: Value,
    pub written_schema: Value,
}

pub fn shown<T: Serialize + Debug>(value: &T) -> Shown {
    Shown { written: serde_json::to_value(value).ok(), debug: format!("{value:?}") }
}

pub fn of_vetted<T: Serialize + Debug>(read: Result<Vetted<T>, Report>) -> Result<Shown, Report> {
    read.map(|value| shown(&*value))
}

pub fn of_serde<T: Serialize + Debug>(read: serde_json::Result<T>) -> Result<Shown, String> {
    read.map(|value| shown(&value)).map_err(|error| error.to_string())
}

/// What makes the schema of what is written.
pub fn of_written() -> SchemaGenerator {
    SchemaSettings::draft2020_12().for_serialize().into_generator()
}

/// Declares types, what belongs to them, and valid values of them (with further documents as texts), once for our derives
/// and once for serde's and schemars' own.
macro_rules! zoo {
    (
        types { $($item:item)* }
        with { $($helper:item)* }
        samples { $($ty:ty: [$($sample:expr),* $(,)?] $(, $document:literal)*;)* }
    ) => {
        #[allow(clippy::all, clippy::pedantic, dead_code, unused_imports, unused_variables, reason = "the types are what users may write")]
        mod ours {
            use crate::declare::{Ours, of_vetted, shown};
            use crate::imports::*;
            use serde::Serialize;
            use vetted::{Validate, Vetted};

            $(
                #[derive(Clone, Debug, Serialize, Vetted)]
                $item
            )*
            $($helper)*

            pub fn all() -> Vec<(&'static str, Ours)> {
                vec![$({
                    let sample = |value: $ty| (serde_json::to_string(&value).unwrap(), value.validate().is_ok());
                    (stringify!($ty), Ours {
                        from_json: |text| of_vetted(vetted::from_json::<$ty>(text.as_bytes())),
                        streamed: |text| {
                            of_vetted(vetted::parse::<$ty, _>(&mut serde_json::Deserializer::from_str(text)))
                        },
                        from_borrowed: |value| of_vetted(vetted::parse::<$ty, _>(value)),
                        samples: vec![$(sample($sample)),*],
                        documents: &[$($document),*],
                        read_schema: vetted::schema::of::<$ty>().to_value(),
                        written_schema: vetted::schema::of_written::<$ty>().to_value(),
                        agree: |testing| [
                            testing.agree_with::<$ty>(|json| vetted::from_json::<$ty>(json).map(drop)),
                            testing.writes_valid_with::<$ty>(|json| {
                                Some(serde_json::to_string(&vetted::from_json::<$ty>(json).ok()?))
                            }),
                        ],
                    })
                }),*]
            }
        }

        #[allow(clippy::all, clippy::pedantic, dead_code, unused_imports, unused_variables, reason = "the types are what users may write")]
        mod theirs {
            use crate::declare::{Theirs, of_serde, of_written};
            use crate::imports::*;
            use schemars::JsonSchema;
            use serde::{Deserialize, Serialize};

            $(
                #[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
                $item
            )*
            $($helper)*

            pub fn all() -> Vec<Theirs> {
                vec![$(Theirs {
                    from_json: |text| of_serde(serde_json::from_str::<$ty>(text)),
                    read_schema: schemars::schema_for!($ty).to_value(),
                    written_schema: of_written().into_root_schema_for::<$ty>().to_value(),
                }),*]
            }
        }

        pub fn all() -> Vec<crate::declare::Pair> {
            let pairs = ours::all().into_iter().zip(theirs::all());
            pairs.map(|((name, ours), theirs)| crate::declare::Pair { name, ours, theirs }).collect()
        }
    };
}
