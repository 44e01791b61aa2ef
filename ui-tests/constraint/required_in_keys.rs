use std::collections::BTreeMap;
use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[keys(required)]
    value: BTreeMap<String, u8>,
}

fn main() {}
