use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[serde(renam = "title")]
    name: String,
}

fn main() {}
