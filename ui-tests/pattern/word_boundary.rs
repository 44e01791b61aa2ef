use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern(r"\bword\b")]
    name: String,
}

fn main() {}
