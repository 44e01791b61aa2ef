//! The schemas that are committed are those of the types, and an export says what has become of its files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod changes;
mod committed;
mod drift;
mod folder;
mod sharing;
mod sides;
