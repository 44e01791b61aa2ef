use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[multiple_of(2.5)]
    value: f64,
}

fn main() {}
