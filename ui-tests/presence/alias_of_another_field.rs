use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    name: String,
    #[serde(alias = "name")]
    title: String,
}

fn main() {}
