use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(len(min = 3, max = 1), pattern("["))]
    names: Vec<String>,
}

fn main() {}
