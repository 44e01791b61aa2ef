use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[values(len(max = 3))]
    counts: std::collections::BTreeMap<String, u32>,
}

fn main() {}
