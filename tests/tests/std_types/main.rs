//! The types of the standard library: our parser, serde's own implementations and our schemas say the same.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod agreement;
mod collections;
mod crates;
mod dates;
mod holders;
mod keys;
mod net;
mod scalars;
mod structs;
