use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[values(len(max = 3))]
    counts: std::collections::BTreeMap<String, u32>,
}

fn main() {}
