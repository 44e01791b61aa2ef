use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request<T> {
    values: std::collections::BTreeSet<T>,
}

fn main() {}
