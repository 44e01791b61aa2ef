use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(above = 3, below = 3)]
    count: i8,
}

fn main() {}
