use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[pattern(r"^(?<letter>a|b)\k<letter>$")]
    name: String,
}

fn main() {}
