use vetted::{JsonSchema, Parse, Validate};

const ODD: u32 = 1;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[check(ODD)]
    count: u32,
}

fn main() {}
