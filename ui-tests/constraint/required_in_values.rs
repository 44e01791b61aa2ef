use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[values(required)]
    value: BTreeMap<String, u8>,
}

fn main() {}
