use vetted::Vetted;

#[derive(Vetted)]
enum Request {
    #[len(max = 3)]
    Named(String),
}

fn main() {}
