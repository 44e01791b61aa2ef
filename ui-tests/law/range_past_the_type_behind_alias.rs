use vetted::{JsonSchema, Parse, Validate};

type Small = u8;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[range(max = 300)]
    value: Small,
}

fn main() {}
