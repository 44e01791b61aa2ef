use vetted::{JsonSchema, Parse, Validate};

fn handle() {
    #[derive(Validate, Parse, JsonSchema)]
    struct Request {
        #[len(max = 3)]
        value: u8,
    }
}

fn main() {}
