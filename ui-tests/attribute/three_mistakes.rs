use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    count: u32,
    #[range(mx = 3)]
    level: u8,
    #[each(len(min = 4, max = 3))]
    names: Vec<String>,
    #[pattern("(a")]
    order: String,
}

fn main() {}
