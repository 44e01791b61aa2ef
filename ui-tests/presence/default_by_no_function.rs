use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(default = "starting_value")]
    value: u8,
}

fn main() {}
