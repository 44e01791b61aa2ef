use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(skip)]
    #[len(max = 3)]
    name: String,
}

fn main() {}
