use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(above = 3, below = 3)]
    count: i8,
}

fn main() {}
