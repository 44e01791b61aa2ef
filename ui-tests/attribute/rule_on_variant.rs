use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Request {
    #[len(max = 3)]
    Named(String),
}

fn main() {}
