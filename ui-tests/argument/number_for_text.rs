use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(max = "3")]
    count: u8,
}

fn main() {}
