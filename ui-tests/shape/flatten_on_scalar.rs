use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(flatten)]
    count: u32,
    #[serde(flatten)]
    names: Option<Vec<String>>,
}

fn main() {}
