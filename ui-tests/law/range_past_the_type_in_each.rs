use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(range(min = -1))]
    value: Option<Vec<u64>>,
}

fn main() {}
