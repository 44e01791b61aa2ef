use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(required)]
    value: Vec<String>,
}

fn main() {}
