use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[vetted]
struct Request {
    name: String,
}

fn main() {}
