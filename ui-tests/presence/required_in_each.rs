use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(required)]
    names: Vec<String>,
}

fn main() {}
