use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Order {
    Asc,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[one_of("asc", "desc")]
    value: Order,
}

fn main() {}
