use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(remote = "std::ops::Range")]
struct Request {
    name: String,
}

fn main() {}
