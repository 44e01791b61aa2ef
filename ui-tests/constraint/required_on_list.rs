use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[required]
    value: Vec<u8>,
}

fn main() {}
