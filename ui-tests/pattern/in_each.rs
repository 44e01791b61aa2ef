use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(pattern("^(a"))]
    names: Vec<String>,
}

fn main() {}
