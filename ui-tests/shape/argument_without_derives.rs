use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Page<T> {
    items: Vec<T>,
}

struct Order {
    id: u32,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    page: Page<Order>,
}

fn main() {}
