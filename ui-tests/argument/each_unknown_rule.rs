use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(email)]
    names: Vec<String>,
}

fn main() {}
