use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of(1, 2)]
    level: String,
}

fn main() {}
