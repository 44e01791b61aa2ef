//! The types of `std`: how each is checked, read and described, side by side, so that the three can't drift apart.

mod array;
mod boolean;
mod c_string;
mod character;
mod either;
mod features;
mod float;
mod holder;
mod integer;
mod json;
mod key_pattern;
mod list;
mod map;
mod net;
mod nonzero;
mod option;
#[cfg(feature = "std")]
mod path;
mod pointer;
mod range;
mod set;
mod text;
mod textual;
mod time;
mod tuple;
mod unit;
mod weak;

use crate::Schema;
use schemars::json_schema;

/// A schema that says no more than a type.
fn of_type(name: &'static str) -> Schema {
    json_schema!({ "type": name })
}
