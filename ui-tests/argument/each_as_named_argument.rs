use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(len = 3)]
    names: Vec<String>,
}

fn main() {}
