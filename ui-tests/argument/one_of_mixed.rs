use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of(1, "a")]
    value: u8,
}

fn main() {}
