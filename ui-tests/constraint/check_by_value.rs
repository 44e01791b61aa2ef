use vetted::{JsonSchema, Parse, Validate};

use vetted::report::Reporter;

fn is_fair(value: u8, _: &mut Reporter<'_>) -> bool {
    value > 0
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[check(is_fair)]
    value: u8,
}

fn main() {}
