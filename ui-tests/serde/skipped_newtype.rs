use vetted::Vetted;

#[derive(Vetted)]
struct Request(#[serde(skip)] String);

fn main() {}
