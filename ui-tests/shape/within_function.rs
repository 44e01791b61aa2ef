use vetted::Vetted;

fn handle() {
    #[derive(Vetted)]
    struct Request {
        #[len(max = 3)]
        value: u8,
    }
}

fn main() {}
