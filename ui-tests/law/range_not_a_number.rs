use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(max = f64::NAN)]
    share: f64,
}

fn main() {}
