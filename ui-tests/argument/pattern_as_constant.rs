use vetted::Vetted;

const NAME: &str = "^[a-z]+$";

#[derive(Vetted)]
struct Request {
    #[pattern(NAME)]
    name: String,
}

fn main() {}
