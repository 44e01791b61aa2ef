use vetted::{JsonSchema, Parse, Validate};

type Count = u32;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    count: Count,
}

fn main() {}
