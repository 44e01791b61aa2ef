use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3u8)]
    value: String,
}

fn main() {}
