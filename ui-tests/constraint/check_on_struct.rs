use vetted::Vetted;
use vetted::report::Reporter;

fn is_fair(_: &u32, _: &mut Reporter<'_>) {}

#[derive(Vetted)]
#[check(is_fair)]
struct Request {
    name: String,
}

fn main() {}
