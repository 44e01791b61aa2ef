use vetted::{Validate, Vetted};

#[derive(Validate)]
struct Order {
    id: u32,
}

#[derive(Vetted)]
struct Request {
    order: Order,
}

fn main() {}
