use vetted::Vetted;

#[derive(Vetted)]
enum Request {
    #[serde(alias = "Stop")]
    Start,
    Stop,
}

fn main() {}
