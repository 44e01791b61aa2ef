use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(rename = "title")]
    #[serde(rename = "heading")]
    name: String,
}

fn main() {}
