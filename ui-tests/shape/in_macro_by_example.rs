use vetted::{JsonSchema, Parse, Validate};

macro_rules! request {
    ($ty:ty, $most:literal) => {
        #[derive(Validate, Parse, JsonSchema)]
        struct Request {
            #[len(max = $most)]
            value: $ty,
        }
    };
}

request!(u8, 3);

fn main() {}
