use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3, max = 4)]
    name: String,
}

fn main() {}
