use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(min = 1)]
    #[len(max = 3)]
    name: String,
}

fn main() {}
