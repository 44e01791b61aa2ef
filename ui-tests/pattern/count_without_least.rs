use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("^a{,3}$")]
    name: String,
}

fn main() {}
