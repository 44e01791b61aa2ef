use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    name: String,
    #[serde(rename = "name")]
    title: String,
}

fn main() {}
