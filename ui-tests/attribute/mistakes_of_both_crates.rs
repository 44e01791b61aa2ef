use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[serde(defualt)]
    page: u32,
    #[len(max = 3)]
    count: u32,
    #[range(mx = 3)]
    size: u8,
    #[required]
    name: String,
}

fn main() {}
