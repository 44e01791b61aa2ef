//! The derives need nothing of the prelude.

#![no_implicit_prelude]
#![allow(dead_code)]

#[derive(::vetted::Vetted)]
#[serde(rename_all = "camelCase", default)]
struct Request {
    #[len(min = 1, max = 3)]
    #[one_of("a", "b")]
    first_name: ::std::option::Option<::std::string::String>,
    #[unique]
    #[each(multiple_of(5))]
    counts: ::std::vec::Vec<u8>,
    #[keys(len(max = 3))]
    #[values(range(above = 0.0))]
    shares: ::std::collections::BTreeMap<::std::string::String, f64>,
    order: Order,
}

impl ::std::default::Default for Request {
    fn default() -> Self {
        Request {
            first_name: ::std::option::Option::None,
            counts: ::std::vec::Vec::new(),
            shares: ::std::collections::BTreeMap::new(),
            order: Order::Ascending,
        }
    }
}

#[derive(::vetted::Validate, ::vetted::Parse, ::vetted::JsonSchema)]
enum Order {
    Ascending,
    Descending,
}

fn main() {
    ::std::assert!(::vetted::from_json::<Request>(b"{}").is_ok());
}
