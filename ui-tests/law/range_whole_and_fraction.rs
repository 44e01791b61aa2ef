use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(min = 1, max = 2.5)]
    value: f64,
}

fn main() {}
