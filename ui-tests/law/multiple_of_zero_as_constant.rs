use vetted::Vetted;

const STEP: u8 = 0;

#[derive(Vetted)]
struct Request {
    #[multiple_of(STEP)]
    count: u8,
}

fn main() {}
