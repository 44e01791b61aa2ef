//! Types that a macro makes, with everything in them handed over in another way.

macro_rules! request {
    ($name:ident { $($(#[$attribute:meta])* $field:ident: $ty:ty),* } $most:expr, $least:literal) => {
        #[derive(vetted::Vetted)]
        struct $name {
            #[len(min = $least, max = $most)]
            name: String,
            #[each(len(max = $most))]
            names: Vec<$crate::Text>,
            $($(#[$attribute])* $field: $ty),*
        }
    };
}

type Text = String;

request! { Request { #[range(min = 1, max = 3)] count: u8, #[required] order: Option<crate::Text> } 1 + 2, 1 }

fn main() {
    let request = vetted::from_json::<Request>(br#"{ "name": "a", "names": ["abc"], "count": 3, "order": "" }"#).unwrap();
    assert_eq!((request.name.as_str(), request.names.len(), request.count, request.order.is_some()), ("a", 1, 3, true));
}
