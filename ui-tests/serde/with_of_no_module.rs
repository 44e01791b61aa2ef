use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(with = "hex")]
    value: Vec<u8>,
}

fn main() {}
