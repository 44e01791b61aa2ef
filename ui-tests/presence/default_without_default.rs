use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Order {
    Ascending,
    Descending,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[serde(default)]
    order: Order,
}

fn main() {}
