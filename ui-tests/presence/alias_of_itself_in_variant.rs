use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Request {
    #[serde(alias = "Stop")]
    Start,
    Stop,
}

fn main() {}
