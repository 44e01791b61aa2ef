use vetted::Vetted;

#[derive(Vetted)]
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
