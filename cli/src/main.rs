//! Checks StartImport documents and prints their JSON Schema.
fn main() {}
