use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate)]
struct Order {
    id: u32,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    order: Order,
}

fn main() {}
