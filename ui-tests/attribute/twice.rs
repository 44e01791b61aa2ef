use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(min = 1)]
    #[len(max = 3)]
    name: String,
}

fn main() {}
