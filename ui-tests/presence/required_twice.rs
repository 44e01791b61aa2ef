use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[required]
    #[required]
    value: Option<u8>,
}

fn main() {}
