use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern("^*a")]
    name: String,
}

fn main() {}
