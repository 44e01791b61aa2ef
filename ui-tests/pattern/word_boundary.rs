use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern(r"\bword\b")]
    name: String,
}

fn main() {}
