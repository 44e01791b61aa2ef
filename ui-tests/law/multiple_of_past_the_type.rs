use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[multiple_of(-5)]
    value: u16,
}

fn main() {}
