use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    output: std::process::Output,
}

fn main() {}
