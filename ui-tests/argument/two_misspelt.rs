use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(mn = 1, mx = 3)]
    value: String,
}

fn main() {}
