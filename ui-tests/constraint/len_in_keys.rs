use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[keys(len(max = 3))]
    names: std::collections::BTreeMap<u32, String>,
}

fn main() {}
