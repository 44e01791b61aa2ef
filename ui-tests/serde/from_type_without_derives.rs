use vetted::Vetted;

struct Form;

#[derive(Vetted)]
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
