use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    then: fn(u8) -> u8,
}

fn main() {}
