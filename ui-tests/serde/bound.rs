use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[serde(bound = "T: Copy")]
struct Request<T> {
    value: T,
}

fn main() {}
