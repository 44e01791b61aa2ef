use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(mn = 1, mx = 3)]
    value: String,
}

fn main() {}
