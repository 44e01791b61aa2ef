use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(min = 1, , max = 3)]
    value: String,
}

fn main() {}
