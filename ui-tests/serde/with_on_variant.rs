use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Request {
    #[serde(with = "hex")]
    Name(String),
}

fn main() {}
