use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[keys(required)]
    value: BTreeMap<String, u8>,
}

fn main() {}
