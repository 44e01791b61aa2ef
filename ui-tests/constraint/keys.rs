use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[keys(len(max = 3))]
    names: Vec<String>,
}

fn main() {}
