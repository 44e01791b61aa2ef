//! The program, run as its users run it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod arguments;
mod bad_input;
mod files;
mod formats;
mod large_input;
mod samples;
mod schema;
mod support;
