use vetted::Vetted;

#[derive(Vetted)]
struct Request<T> {
    #[len(max = 3)]
    value: T,
}

fn main() {}
