use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("^[a-z]+$")]
    names: Vec<String>,
}

fn main() {}
