use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[len(min = 1, , max = 3)]
    value: String,
}

fn main() {}
