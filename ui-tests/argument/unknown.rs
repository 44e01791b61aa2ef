use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(maximum = 3)]
    name: String,
}

fn main() {}
