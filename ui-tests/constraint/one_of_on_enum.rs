use vetted::Vetted;

#[derive(Vetted)]
enum Order {
    Asc,
}

#[derive(Vetted)]
struct Request {
    #[one_of("asc", "desc")]
    value: Order,
}

fn main() {}
