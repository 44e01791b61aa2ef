use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[one_of("asc", "desc")]
    order: bool,
}

fn main() {}
