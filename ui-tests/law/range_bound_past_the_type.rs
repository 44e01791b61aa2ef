use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(max = 300)]
    count: u8,
}

fn main() {}
