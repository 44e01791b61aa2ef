use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(len(min = 1))]
    #[each(pattern("^a"))]
    names: Vec<String>,
}

fn main() {}
