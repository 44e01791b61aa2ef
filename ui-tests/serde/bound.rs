use vetted::Vetted;

#[derive(Vetted)]
#[serde(bound = "T: Copy")]
struct Request<T> {
    value: T,
}

fn main() {}
