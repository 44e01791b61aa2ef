use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(patern("^a"), len(mx = 3), range(max 3))]
    value: Vec<String>,
}

fn main() {}
