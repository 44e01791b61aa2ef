use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(max = 3, message = 5)]
    value: String,
}

fn main() {}
