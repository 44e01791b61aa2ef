use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(range(max = 3))]
    count: Option<u8>,
}

fn main() {}
