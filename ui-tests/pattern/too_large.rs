use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("^([a-z]{1000}){1000}$")]
    name: String,
}

fn main() {}
