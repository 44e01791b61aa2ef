use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[one_of("1", "2")]
    level: u8,
}

fn main() {}
