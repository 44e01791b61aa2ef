use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[opaque]
    #[required]
    value: Option<std::time::Duration>,
}

fn main() {}
