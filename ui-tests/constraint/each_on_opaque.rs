use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[opaque]
    #[each(len(max = 3))]
    value: Vec<String>,
}

fn main() {}
