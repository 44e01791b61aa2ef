use vetted::Vetted;

macro_rules! request {
    ($ty:ty, $most:literal) => {
        #[derive(Vetted)]
        struct Request {
            #[len(max = $most)]
            value: $ty,
        }
    };
}

request!(u8, 3);

fn main() {}
