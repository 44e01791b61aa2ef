use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[one_of(1, 256, -1)]
    value: u8,
}

fn main() {}
