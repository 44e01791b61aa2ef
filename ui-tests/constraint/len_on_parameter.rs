use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request<T> {
    #[len(max = 3)]
    value: T,
}

fn main() {}
