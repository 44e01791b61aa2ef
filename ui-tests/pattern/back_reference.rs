use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern(r"^(a|b)\1$")]
    name: String,
}

fn main() {}
