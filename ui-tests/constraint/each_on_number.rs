use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(range(max = 3))]
    count: Option<u8>,
}

fn main() {}
