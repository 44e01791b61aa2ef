use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[unique]
    prices: Vec<f64>,
}

fn main() {}
