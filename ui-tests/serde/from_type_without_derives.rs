use vetted::{JsonSchema, Parse, Validate};

struct Form;

#[derive(Validate, Parse, JsonSchema)]
#[serde(try_from = "Form")]
struct Request {
    value: u8,
}

impl From<Form> for Request {
    fn from(_: Form) -> Self {
        Request { value: 1 }
    }
}

fn main() {}
