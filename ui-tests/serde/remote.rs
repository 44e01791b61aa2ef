use vetted::Vetted;

#[derive(Vetted)]
#[serde(remote = "std::ops::Range")]
struct Request {
    name: String,
}

fn main() {}
