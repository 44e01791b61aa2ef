use vetted::{JsonSchema, Parse, Validate};

#[derive(Validate, Parse, JsonSchema)]
struct Request {
    #[format(datetime)]
    at: String,
    #[format(phone)]
    phone: String,
    #[format("email")]
    email: String,
    #[format(date-time)]
    until: String,
}

fn main() {}
