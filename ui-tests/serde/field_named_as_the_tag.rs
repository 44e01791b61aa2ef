use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(tag = "type")]
enum Request {
    Known { r#type: u8 },
}

fn main() {}
