use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[required]
    value: Vec<u8>,
}

fn main() {}
