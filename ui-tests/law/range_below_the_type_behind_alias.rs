use vetted::{JsonSchema, Parse, Validate};

type Count = u32;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(min = -1)]
    value: Count,
}

fn main() {}
