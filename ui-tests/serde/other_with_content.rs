use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(tag = "type")]
enum Request {
    Known,
    #[serde(other)]
    Unknown(u8),
}

fn main() {}
