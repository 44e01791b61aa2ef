//! What the derives generate means the same whatever the names around it mean.

#![allow(dead_code, non_camel_case_types)]

use vetted::{JsonSchema, Parse, Validate};

struct Option;
struct Result;
struct Vec;
struct Box;
struct Default;
struct Some;
struct None;
struct Self_;
trait Sized {}
mod core {}
mod std {}
mod alloc {}

type str = u8;
type bool = u8;
type usize = u8;

#[derive(Validate, Parse, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Request {
    #[len(max = 3)]
    #[pattern("^[a-z]+$")]
    name: String,
    #[range(max = 3)]
    #[serde(default)]
    count: u8,
    #[required]
    order: ::std::option::Option<Order>,
    #[each(each(range(max = 9)))]
    grid: ::std::vec::Vec<::std::vec::Vec<u8>>,
}

#[derive(Validate, Parse, JsonSchema)]
enum Order {
    Ascending,
    Descending,
}

fn main() {
    let json = br#"{ "name": "a", "order": "Ascending", "grid": [] }"#;
    assert!(::vetted::from_json::<Request>(json).is_ok());
}
