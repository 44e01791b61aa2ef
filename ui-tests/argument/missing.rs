use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len]
    name: String,
}

fn main() {}
