use vetted::{JsonSchema, Parse, Validate};

fn is_odd(value: &u32) -> bool {
    value % 2 == 1
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[check(is_odd)]
    count: u32,
}

fn main() {}
