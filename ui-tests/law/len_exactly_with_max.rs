use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(exactly = 3, max = 3)]
    name: String,
}

fn main() {}
