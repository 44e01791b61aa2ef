use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(renam = "title")]
    name: String,
}

fn main() {}
