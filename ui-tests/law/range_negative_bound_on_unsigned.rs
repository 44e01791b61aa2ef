use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[range(min = -1)]
    count: u32,
}

fn main() {}
