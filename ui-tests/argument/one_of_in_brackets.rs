use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[one_of(["asc", "desc"])]
    value: String,
}

fn main() {}
