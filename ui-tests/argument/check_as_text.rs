use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[check("is_fair")]
    value: u8,
}

fn main() {}
