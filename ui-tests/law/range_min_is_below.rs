use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(min = 0.5, below = 0.5)]
    share: f64,
}

fn main() {}
