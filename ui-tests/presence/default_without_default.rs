use vetted::Vetted;

#[derive(Vetted)]
enum Order {
    Ascending,
    Descending,
}

#[derive(Vetted)]
struct Request {
    #[serde(default)]
    order: Order,
}

fn main() {}
