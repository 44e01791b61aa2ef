use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[values(len(max = 3))]
    names: Vec<String>,
}

fn main() {}
