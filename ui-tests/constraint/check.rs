use vetted::Vetted;
use vetted::report::Reporter;

fn no_spaces(_: &str, _: &mut Reporter<'_>) {}

#[derive(Vetted)]
struct Request {
    #[check(no_spaces)]
    count: u32,
}

fn main() {}
