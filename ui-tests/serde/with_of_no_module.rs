use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[serde(with = "hex")]
    value: Vec<u8>,
}

fn main() {}
