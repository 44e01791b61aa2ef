use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[unique(true)]
    names: Vec<String>,
}

fn main() {}
