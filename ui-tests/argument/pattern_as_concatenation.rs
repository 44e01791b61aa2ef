use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern(concat!("^", "a"))]
    value: String,
}

fn main() {}
