use vetted::{JsonSchema, Parse, Validate};

const ONE: u8 = 1;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of(ONE, 2, ONE)]
    value: u8,
}

fn main() {}
