use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[each(each(each(len(max = 3))))]
    value: Vec<Vec<String>>,
}

fn main() {}
