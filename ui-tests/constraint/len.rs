use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(max = 3)]
    count: u32,
}

fn main() {}
