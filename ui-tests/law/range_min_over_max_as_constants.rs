use vetted::Vetted;

const LEAST: u8 = 4;

#[derive(Vetted)]
struct Request {
    #[range(min = LEAST, max = 3)]
    count: u8,
}

fn main() {}
