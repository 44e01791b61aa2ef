use vetted::Vetted;

type Count = u32;

#[derive(Vetted)]
struct Request {
    #[len(max = 3)]
    count: Count,
}

fn main() {}
