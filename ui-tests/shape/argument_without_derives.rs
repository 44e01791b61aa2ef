use vetted::Vetted;

#[derive(Vetted)]
struct Page<T> {
    items: Vec<T>,
}

struct Order {
    id: u32,
}

#[derive(Vetted)]
struct Request {
    page: Page<Order>,
}

fn main() {}
