use vetted::Vetted;

struct Order;

#[derive(Vetted)]
struct Request {
    #[opaque]
    order: Order,
}

fn main() {}
