use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Point {
    x: f64,
}

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[len(max = 3)]
    point: Point,
}

fn main() {}
