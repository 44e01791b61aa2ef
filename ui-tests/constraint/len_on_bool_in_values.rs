use std::collections::BTreeMap;
use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[values(len(max = 3))]
    value: BTreeMap<String, bool>,
}

fn main() {}
