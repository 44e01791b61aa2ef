use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(max = 3)]
    name: String,
}

fn main() {}
