use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3, mesage = "too long")]
    value: String,
}

fn main() {}
