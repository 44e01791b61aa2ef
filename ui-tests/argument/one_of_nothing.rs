use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[one_of()]
    order: String,
}

fn main() {}
