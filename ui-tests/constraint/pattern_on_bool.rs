use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[pattern("^true$")]
    value: bool,
}

fn main() {}
