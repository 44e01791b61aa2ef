use vetted::{JsonSchema, Parse, Validate};

const MOST: usize = 4;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = MOST)]
    value: [u8; 3],
}

fn main() {}
