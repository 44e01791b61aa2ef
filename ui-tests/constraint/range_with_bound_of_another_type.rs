use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(min = 1u8)]
    value: u16,
}

fn main() {}
