use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(len(min = 4, max = 3))]
    names: Vec<String>,
}

fn main() {}
