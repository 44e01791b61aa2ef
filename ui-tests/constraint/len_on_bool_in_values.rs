use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[values(len(max = 3))]
    value: BTreeMap<String, bool>,
}

fn main() {}
