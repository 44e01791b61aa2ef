use vetted::Vetted;

struct Order {
    id: u32,
}

#[derive(Vetted)]
struct Request {
    order: Order,
}

fn main() {}
