use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    name: String,
    #[serde(flatten)]
    #[len(max = 3)]
    others: BTreeMap<String, String>,
}

fn main() {}
