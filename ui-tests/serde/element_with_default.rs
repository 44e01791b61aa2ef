use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request(u8, #[serde(default)] u8);

fn main() {}
