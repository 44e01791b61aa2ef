use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[required(true)]
    value: Option<u8>,
}

fn main() {}
