use vetted::Vetted;

fn main() {
    let _ = Vetted(5);
}
