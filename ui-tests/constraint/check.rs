use vetted::report::At;
use vetted::{JsonSchema, Parse, Validate};

fn no_spaces(_: &str, _: &mut At<'_>) {}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[check(no_spaces)]
    count: u32,
}

fn main() {}
