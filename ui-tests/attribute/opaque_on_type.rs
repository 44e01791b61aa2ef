use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[opaque]
struct Request {
    name: String,
}

fn main() {}
