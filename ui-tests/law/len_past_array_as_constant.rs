use vetted::Vetted;

const MOST: usize = 4;

#[derive(Vetted)]
struct Request {
    #[len(max = MOST)]
    value: [u8; 3],
}

fn main() {}
