use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(patern("^a"))]
    names: Vec<String>,
}

fn main() {}
