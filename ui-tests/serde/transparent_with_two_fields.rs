use vetted::Vetted;

#[derive(Vetted)]
#[serde(transparent)]
struct Request {
    one: u8,
    other: u8,
}

fn main() {}
