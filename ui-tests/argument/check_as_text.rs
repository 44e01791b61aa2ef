use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[check("is_fair")]
    value: u8,
}

fn main() {}
