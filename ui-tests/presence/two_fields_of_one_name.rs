use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    name: String,
    #[serde(rename = "name")]
    title: String,
}

fn main() {}
