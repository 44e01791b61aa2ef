use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[values(len(max = 3))]
    names: Vec<String>,
}

fn main() {}
