use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(len(max = 3))]
    names: std::collections::BTreeMap<String, String>,
}

fn main() {}
