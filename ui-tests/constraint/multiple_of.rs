use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[multiple_of(5)]
    name: String,
}

fn main() {}
