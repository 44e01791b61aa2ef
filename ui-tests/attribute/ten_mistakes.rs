use std::collections::BTreeSet;
use vetted::{JsonSchema, Parse, Validate};

const LEAST: usize = 5;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    count: u32,
    #[len(mx = 3)]
    name: String,
    #[range(min = 5, max = 3)]
    share: f64,
    #[pattern("(?i)a")]
    title: String,
    #[required]
    id: String,
    #[each(len(max = 3))]
    tags: String,
    #[unique]
    names: BTreeSet<u8>,
    #[len(min = LEAST, max = 3)]
    code: String,
    #[range(max = 300)]
    size: u8,
    #[each(required)]
    parts: Vec<u8>,
}

fn main() {}
