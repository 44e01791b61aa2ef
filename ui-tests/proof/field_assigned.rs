use vetted::{Parse, Vetted};

#[derive(Parse, Debug)]
struct Page {
    #[range(min = 1)]
    size: u32,
}

fn main() {
    let mut page: Vetted<Page> = vetted::from_json(br#"{ "size": 1 }"#).unwrap();
    page.size = 0;
}
