use vetted::Vetted;

#[derive(Vetted)]
struct Request {
    #[each(each(each(len(max = 3))))]
    value: Vec<Vec<String>>,
}

fn main() {}
