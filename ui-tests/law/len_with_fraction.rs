use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(max = 2.5)]
    value: String,
}

fn main() {}
