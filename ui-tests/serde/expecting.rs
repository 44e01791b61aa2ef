use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(expecting = "a request")]
struct Request {
    name: String,
}

fn main() {}
