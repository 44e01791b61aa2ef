use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[opaque]
    #[len(max = 3)]
    value: std::time::Duration,
}

fn main() {}
