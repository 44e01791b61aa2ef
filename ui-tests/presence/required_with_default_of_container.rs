use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[derive(Default)]
#[serde(default)]
struct Request {
    #[required]
    name: Option<String>,
}

fn main() {}
