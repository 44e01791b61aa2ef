use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(len(exactly = 2))]
    value: Vec<[u8; 3]>,
}

fn main() {}
