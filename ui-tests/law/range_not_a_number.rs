use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(max = f64::NAN)]
    share: f64,
}

fn main() {}
