//! Each derive stands alone.

#![allow(dead_code)]

#[derive(vetted::Validate)]
struct Checked {
    #[len(max = 3)]
    name: String,
}

#[derive(vetted::Parse)]
struct Read {
    #[len(max = 3)]
    name: String,
}

#[derive(vetted::JsonSchema)]
struct Described {
    #[len(max = 3)]
    name: String,
}

#[derive(vetted::Vetted)]
struct AllOfThese {
    #[len(max = 3)]
    name: String,
}

fn main() {}
