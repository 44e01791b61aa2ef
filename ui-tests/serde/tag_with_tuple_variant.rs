use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(tag = "type")]
enum Request {
    Pair(u8, u8),
}

fn main() {}
