use std::collections::BTreeMap;
use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[keys(format(email))]
    value: BTreeMap<u8, bool>,
}

fn main() {}
