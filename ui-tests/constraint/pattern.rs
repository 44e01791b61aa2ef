use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("^[a-z]+$")]
    count: u32,
}

fn main() {}
