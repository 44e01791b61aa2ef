use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[len(max = 3)]
struct Request {
    name: String,
}

fn main() {}
