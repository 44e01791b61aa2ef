use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(max = f64::INFINITY)]
    value: f64,
}

fn main() {}
