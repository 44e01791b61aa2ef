use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of(1.0, 2.0)]
    level: f64,
}

fn main() {}
