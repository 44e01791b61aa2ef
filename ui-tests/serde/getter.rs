use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[serde(getter = "Request::value")]
    value: u8,
}

fn main() {}
