use vetted::{JsonSchema, Parse, Validate};

const NAME: &str = "^[a-z]+$";

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern(NAME)]
    name: String,
}

fn main() {}
