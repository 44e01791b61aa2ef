use vetted::report::At;
use vetted::{JsonSchema, Parse, Validate};

fn is_odd(value: &u32, at: &mut At<'_>) {
    let _ = (value, at);
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[check(is_odd)]
    name: String,
}

fn main() {}
