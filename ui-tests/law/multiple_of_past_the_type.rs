use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[multiple_of(-5)]
    value: u16,
}

fn main() {}
