use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[opaque]
    #[required]
    value: std::time::Duration,
}

fn main() {}
