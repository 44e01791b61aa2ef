use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[check]
    name: String,
}

fn main() {}
