use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[keys(len(max = 3))]
    names: std::collections::BTreeMap<u32, String>,
}

fn main() {}
