use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(range(min = -1))]
    value: Option<Vec<u64>>,
}

fn main() {}
