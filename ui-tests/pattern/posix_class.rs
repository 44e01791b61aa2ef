use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("^[[:alpha:]]+$")]
    name: String,
}

fn main() {}
