use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(min = 4)]
    value: [u8; 3],
}

fn main() {}
