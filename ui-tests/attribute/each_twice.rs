use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(len(min = 1))]
    #[each(pattern("^a"))]
    names: Vec<String>,
}

fn main() {}
