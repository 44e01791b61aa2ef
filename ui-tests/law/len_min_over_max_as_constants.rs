use vetted::{JsonSchema, Parse, Validate};

const LEAST: usize = 4;
const MOST: usize = 3;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(min = LEAST, max = MOST)]
    name: String,
}

fn main() {}
