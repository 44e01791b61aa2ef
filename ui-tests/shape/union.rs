use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
union Request {
    count: u32,
    share: f32,
}

fn main() {}
