use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    count: u32,
}

fn main() {}
