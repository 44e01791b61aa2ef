use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern(r"^[a-z]+\Z")]
    name: String,
}

fn main() {}
