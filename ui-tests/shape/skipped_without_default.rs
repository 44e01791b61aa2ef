use vetted::{JsonSchema, Parse, Validate};

struct Cache;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(skip)]
    cache: Cache,
}

fn main() {}
