use vetted::Vetted;

#[derive(Vetted)]
enum Request {}

fn main() {}
