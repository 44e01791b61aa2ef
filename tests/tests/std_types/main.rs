//! The types of the standard library: our parser, serde's own implementations and our schemas say the same.

mod agreement;
mod collections;
mod holders;
mod keys;
mod net;
mod scalars;
mod structs;
