use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(max = "3")]
    name: String,
}

fn main() {}
