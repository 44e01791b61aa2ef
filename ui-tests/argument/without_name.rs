use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(3)]
    name: String,
}

fn main() {}
