use vetted::Vetted;

#[derive(Vetted)]
#[serde(expecting = "a request")]
struct Request {
    name: String,
}

fn main() {}
