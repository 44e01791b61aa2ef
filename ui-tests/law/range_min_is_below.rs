use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(min = 0.5, below = 0.5)]
    share: f64,
}

fn main() {}
