use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(rename_all = "dromedary")]
struct Request {
    name: String,
}

fn main() {}
