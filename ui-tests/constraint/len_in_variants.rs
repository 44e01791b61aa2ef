use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
enum Request {
    Tuple(#[len(max = 3)] u8, u8),
    Newtype(#[len(max = 3)] u8),
    Struct {
        #[len(max = 3)]
        size: u8,
    },
}

fn main() {}
