use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[required]
    #[serde(default)]
    name: Option<String>,
}

fn main() {}
