use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(pattern("^(a"))]
    names: Vec<String>,
}

fn main() {}
