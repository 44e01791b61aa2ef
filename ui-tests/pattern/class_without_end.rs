use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern("^[a-z+$")]
    name: String,
}

fn main() {}
