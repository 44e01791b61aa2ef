//! What the derives generate means the same in each edition, and breaks no lint that a strict crate may set.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused_qualifications, let_underscore_drop, single_use_lifetimes)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::as_conversions)]
#![deny(clippy::arithmetic_side_effects, clippy::absolute_paths)]

pub mod types;

#[cfg(test)]
#[allow(clippy::absolute_paths, clippy::uninlined_format_args)]
mod tests;
