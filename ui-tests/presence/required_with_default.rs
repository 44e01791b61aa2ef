use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[required]
    #[serde(default)]
    name: Option<String>,
}

fn main() {}
