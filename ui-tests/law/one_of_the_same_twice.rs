use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of("asc", "desc", "asc")]
    order: String,
}

fn main() {}
