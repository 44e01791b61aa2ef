use vetted::Vetted;

fn main() {
    let mut list: Vetted<Vec<u8>> = vetted::from_json(b"[1]").unwrap();
    let _: &mut Vec<u8> = list.as_mut();
}
