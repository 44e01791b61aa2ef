use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[required(true)]
    value: Option<u8>,
}

fn main() {}
