use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(above = 3, below = 3)]
    value: u8,
}

fn main() {}
