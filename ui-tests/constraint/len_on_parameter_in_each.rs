use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request<T> {
    #[each(len(max = 3))]
    values: Vec<T>,
}

fn main() {}
