use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(min = 4, max = 3)]
    count: u8,
}

fn main() {}
