use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
#[vetted(crate = validated)]
struct Request {
    #[len(max = 3)]
    name: String,
}

fn main() {}
