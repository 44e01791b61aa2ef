use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[keys(len(max = 3))]
    names: Vec<String>,
}

fn main() {}
