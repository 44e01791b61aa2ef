use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(max = f64::INFINITY)]
    value: f64,
}

fn main() {}
