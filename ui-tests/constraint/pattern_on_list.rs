use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern("^[a-z]+$")]
    names: Vec<String>,
}

fn main() {}
