use vetted::Vetted;

#[derive(Vetted)]
#[opaque]
struct Request {
    name: String,
}

fn main() {}
