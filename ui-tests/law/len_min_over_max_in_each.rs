use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(len(min = 4, max = 3))]
    names: Vec<String>,
}

fn main() {}
