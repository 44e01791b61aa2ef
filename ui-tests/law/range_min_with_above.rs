use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(min = 1, above = 0)]
    count: u8,
}

fn main() {}
