use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern("^(?=.*[0-9]).+$")]
    name: String,
}

fn main() {}
