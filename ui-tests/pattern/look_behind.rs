use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern("(?<!a)b")]
    name: String,
}

fn main() {}
