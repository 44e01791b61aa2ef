use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[opaque]
    #[len(max = 3)]
    value: std::time::Duration,
}

fn main() {}
