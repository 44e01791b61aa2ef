use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    order: Order,
}

fn main() {}
