use vetted::Vetted;

#[derive(Vetted)]
#[vetted(crate = validated)]
struct Request {
    #[len(max = 3)]
    name: String,
}

fn main() {}
