use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Order {
    #[len(max = 3)]
    Ascending,
    Descending,
}

fn main() {}
