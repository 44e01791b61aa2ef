use vetted::report::At;
use vetted::{JsonSchema, Parse, Validate};

fn is_fair(_: &u32, _: &mut At<'_>) {}

#[derive(Validate, Parse, JsonSchema)]
#[check(is_fair)]
struct Request {
    name: String,
}

fn main() {}
