use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each()]
    names: Vec<String>,
}

fn main() {}
