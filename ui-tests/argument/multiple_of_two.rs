use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[multiple_of(2, 3)]
    count: u8,
}

fn main() {}
