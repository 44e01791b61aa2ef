use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request<T> {
    #[range(max = 3)]
    value: Option<T>,
}

fn main() {}
