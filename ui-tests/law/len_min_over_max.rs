use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(min = 4, max = 3)]
    name: String,
}

fn main() {}
