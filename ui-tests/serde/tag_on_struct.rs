use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(tag = "type")]
struct Request {
    name: String,
}

fn main() {}
