use vetted::{JsonSchema, Parse, Validate};

const STEP: u8 = 0;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[multiple_of(STEP)]
    count: u8,
}

fn main() {}
