use vetted::{JsonSchema, Parse, Validate};

struct Order;

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[opaque]
    order: Order,
}

fn main() {}
