use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of(["asc", "desc"])]
    value: String,
}

fn main() {}
