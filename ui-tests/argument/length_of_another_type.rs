use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(max = 3u8)]
    value: String,
}

fn main() {}
