//! The contract of StartImport: what each field allows, what is required, what each error is called, and that the schema
//! says the same.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod errors;
mod judge;
mod request;
mod response;
mod samples;
mod shape;
