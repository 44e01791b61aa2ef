use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of("1", "2")]
    level: u8,
}

fn main() {}
