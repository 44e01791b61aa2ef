use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(max = 300)]
    count: u8,
}

fn main() {}
