use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    count: u32,
    #[range(max = 3)]
    name: String,
    #[unique]
    order: String,
}

fn main() {}
