use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern("(?i)^[a-z]+$")]
    name: String,
}

fn main() {}
