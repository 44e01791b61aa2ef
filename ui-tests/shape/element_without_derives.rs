use vetted::{JsonSchema, Parse, Validate};

struct Order {
    id: u32,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    orders: Vec<Order>,
}

fn main() {}
