//! The cases live in the folders beside this one; `tests/ui.rs` runs them.
