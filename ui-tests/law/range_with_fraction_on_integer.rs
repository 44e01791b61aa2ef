use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(max = 1.5)]
    count: u8,
}

fn main() {}
