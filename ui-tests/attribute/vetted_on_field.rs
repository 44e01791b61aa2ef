use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[vetted(crate = vetted)]
    name: String,
}

fn main() {}
