use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    range: std::ops::Range<u32>,
}

fn main() {}
