use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(exactly = 3, max = 3)]
    name: String,
}

fn main() {}
