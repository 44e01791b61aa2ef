use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(max = 3)]
    count: u32,
    #[range(max = 3)]
    name: String,
    #[unique]
    order: String,
}

fn main() {}
