use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[unique]
    name: String,
}

fn main() {}
