use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern(b"^a$")]
    value: String,
}

fn main() {}
