use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[unique]
    value: std::collections::BTreeSet<u8>,
}

fn main() {}
