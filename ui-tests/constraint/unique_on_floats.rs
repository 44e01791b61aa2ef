use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[unique]
    prices: Vec<f64>,
}

fn main() {}
