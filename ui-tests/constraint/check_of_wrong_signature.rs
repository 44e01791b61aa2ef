use vetted::{JsonSchema, Parse, Validate};

fn no_spaces(name: &str) -> bool {
    !name.contains(' ')
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[check(no_spaces)]
    name: String,
}

fn main() {}
