use vetted::{JsonSchema, Parse, Validate};

const LEAST: u8 = 4;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(min = LEAST, max = 3)]
    count: u8,
}

fn main() {}
