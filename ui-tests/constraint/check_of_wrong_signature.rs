use vetted::Vetted;

fn no_spaces(name: &str) -> bool {
    !name.contains(' ')
}

#[derive(Vetted)]
struct Request {
    #[check(no_spaces)]
    name: String,
}

fn main() {}
