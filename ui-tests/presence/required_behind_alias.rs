use vetted::{JsonSchema, Parse, Validate};

type Name = String;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[required]
    name: Name,
}

fn main() {}
