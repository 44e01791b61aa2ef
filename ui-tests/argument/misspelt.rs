use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(mx = 3)]
    name: String,
}

fn main() {}
