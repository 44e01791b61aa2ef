use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    count: Option<Box<u32>>,
}

fn main() {}
