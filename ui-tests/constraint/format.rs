use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[format(email)]
    age: u8,
}

fn main() {}
