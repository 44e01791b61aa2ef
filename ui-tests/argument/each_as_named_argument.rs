use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(len = 3)]
    names: Vec<String>,
}

fn main() {}
