use vetted::Vetted;

fn main() {
    let mut list: Vetted<Vec<u8>> = vetted::from_json(b"[1]").unwrap();
    list.push(2);
}
