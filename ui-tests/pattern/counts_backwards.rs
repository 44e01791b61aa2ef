use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern("^a{3,2}$")]
    name: String,
}

fn main() {}
