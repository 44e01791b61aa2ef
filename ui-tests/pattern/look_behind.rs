use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("(?<!a)b")]
    name: String,
}

fn main() {}
