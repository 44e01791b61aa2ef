use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Order {
    #[len(max = 3)]
    id: u32,
    #[len(mx = 3)]
    name: String,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    order: Order,
    orders: Vec<Order>,
}

fn read(json: &[u8]) -> bool {
    vetted::from_json::<Request>(json).is_ok()
}

fn main() {}
