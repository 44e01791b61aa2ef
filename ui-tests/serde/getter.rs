use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(getter = "Request::value")]
    value: u8,
}

fn main() {}
