use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(1..=3)]
    value: u8,
}

fn main() {}
