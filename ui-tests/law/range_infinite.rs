use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(max = 1e999)]
    share: f64,
}

fn main() {}
