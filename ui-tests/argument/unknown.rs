use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(maximum = 3)]
    name: String,
}

fn main() {}
