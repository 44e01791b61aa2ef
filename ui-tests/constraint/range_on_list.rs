use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(max = 3)]
    counts: Vec<u8>,
}

fn main() {}
