use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[values(range(max = 3))]
    count: u8,
}

fn main() {}
