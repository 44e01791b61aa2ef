use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(min = 1u8)]
    value: u16,
}

fn main() {}
