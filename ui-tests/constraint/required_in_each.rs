use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(required)]
    value: Vec<String>,
}

fn main() {}
