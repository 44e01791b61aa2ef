use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(transparent)]
struct Request {
    one: u8,
    other: u8,
}

fn main() {}
