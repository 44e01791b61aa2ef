use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of(1, 256, -1)]
    value: u8,
}

fn main() {}
