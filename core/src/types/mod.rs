//! The types of `std`: how each is checked, read and described, side by side, so that the three can't drift apart.

mod array;
mod boolean;
mod character;
mod float;
mod integer;
mod key_pattern;
mod list;
mod map;
mod nonzero;
mod option;
mod pointer;
mod set;
mod text;
mod tuple;
mod unit;

use crate::Schema;
use schemars::json_schema;

/// A schema that says no more than a type.
fn of_type(name: &'static str) -> Schema {
    json_schema!({ "type": name })
}
