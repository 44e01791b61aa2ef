use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern(b"^a$")]
    value: String,
}

fn main() {}
