use vetted::Vetted;

const LEAST: usize = 4;
const MOST: usize = 3;

#[derive(Vetted)]
struct Request {
    #[len(min = LEAST, max = MOST)]
    name: String,
}

fn main() {}
