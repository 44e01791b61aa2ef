use vetted::Vetted;

#[derive(Vetted)]
#[serde(tag = "type")]
struct Request {
    name: String,
}

fn main() {}
