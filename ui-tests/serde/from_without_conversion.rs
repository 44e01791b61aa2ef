use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(from = "u8")]
struct Request {
    value: u8,
}

fn main() {}
