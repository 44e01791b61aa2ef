use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("(?i)^[a-z]+$")]
    name: String,
}

fn main() {}
