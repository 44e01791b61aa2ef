use vetted::Vetted;

#[derive(Vetted)]
#[vetted(root = vetted)]
struct Request {
    name: String,
}

fn main() {}
