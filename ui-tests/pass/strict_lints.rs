//! What the derives generate breaks no lint that a strict crate may set.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications, rust_2018_idioms, let_underscore_drop)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};

const LEAST: usize = 1;
const MOST: usize = 3;

/// A request.
#[derive(Validate, Parse, JsonSchema, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request<'a, T> {
    /// Who it is.
    #[len(min = LEAST, max = MOST)]
    pub first_name: &'a str,
    /// How many.
    #[range(min = 0, max = 3)]
    #[one_of(1, 2)]
    pub count: Option<u8>,
    /// What.
    #[each(len(max = 3))]
    #[serde(default)]
    pub names: Vec<String>,
    /// How much.
    #[values(range(min = 0.5))]
    pub shares: BTreeMap<String, f64>,
    /// Further.
    pub further: T,
    /// In which order.
    pub order: Order,
}

/// An order.
#[derive(Validate, Parse, JsonSchema, Debug, Clone, Copy)]
pub enum Order {
    /// Up.
    Ascending,
    /// Down.
    Descending,
}

/// A name.
#[derive(Validate, Parse, JsonSchema, Debug)]
pub struct Name(#[pattern("^[a-z]+$")] pub String);

fn main() {
    drop(vetted::from_json::<Request<'_, Name>>(b"{}"));
}
