use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(len(max = 3))]
    counts: Vec<u32>,
}

fn main() {}
