use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(min = 4, max = 3)]
    name: String,
}

fn main() {}
