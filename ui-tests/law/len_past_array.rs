use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(min = 4)]
    value: [u8; 3],
}

fn main() {}
