use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Order {
    Asc,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[unique]
    value: Vec<Order>,
}

fn main() {}
